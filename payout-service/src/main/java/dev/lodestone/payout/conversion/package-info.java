@NullMarked
package dev.lodestone.payout.conversion;

import org.jspecify.annotations.NullMarked;
