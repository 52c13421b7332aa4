@NullMarked
package dev.lodestone.payout.payable;

import org.jspecify.annotations.NullMarked;
