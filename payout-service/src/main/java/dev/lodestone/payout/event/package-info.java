@NullMarked
package dev.lodestone.payout.event;

import org.jspecify.annotations.NullMarked;
