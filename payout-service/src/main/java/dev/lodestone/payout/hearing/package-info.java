@NullMarked
package dev.lodestone.payout.hearing;

import org.jspecify.annotations.NullMarked;
