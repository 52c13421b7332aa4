@NullMarked
package dev.lodestone.payout.earning;

import org.jspecify.annotations.NullMarked;
