@NullMarked
package dev.lodestone.payout.commission;

import org.jspecify.annotations.NullMarked;
