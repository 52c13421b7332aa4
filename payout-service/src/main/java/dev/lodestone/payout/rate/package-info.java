@NullMarked
package dev.lodestone.payout.rate;

import org.jspecify.annotations.NullMarked;
