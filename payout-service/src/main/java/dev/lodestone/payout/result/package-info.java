@NullMarked
package dev.lodestone.payout.result;

import org.jspecify.annotations.NullMarked;
