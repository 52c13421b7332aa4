@NullMarked
package dev.lodestone.payout.sending;

import org.jspecify.annotations.NullMarked;
