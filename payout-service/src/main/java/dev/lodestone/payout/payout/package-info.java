@NullMarked
package dev.lodestone.payout.payout;

import org.jspecify.annotations.NullMarked;
