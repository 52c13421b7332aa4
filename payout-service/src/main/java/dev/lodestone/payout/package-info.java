@NullMarked
package dev.lodestone.payout;

import org.jspecify.annotations.NullMarked;
