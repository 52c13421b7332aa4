@NullMarked
package dev.lodestone.payout.refund;

import org.jspecify.annotations.NullMarked;
