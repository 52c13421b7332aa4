@NullMarked
package dev.lodestone.payout.ending;

import org.jspecify.annotations.NullMarked;
