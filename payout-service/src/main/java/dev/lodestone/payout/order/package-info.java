@NullMarked
package dev.lodestone.payout.order;

import org.jspecify.annotations.NullMarked;
