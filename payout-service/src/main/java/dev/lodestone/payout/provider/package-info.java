@NullMarked
package dev.lodestone.payout.provider;

import org.jspecify.annotations.NullMarked;
