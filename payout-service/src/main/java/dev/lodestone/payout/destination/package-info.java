@NullMarked
package dev.lodestone.payout.destination;

import org.jspecify.annotations.NullMarked;
