@NullMarked
package dev.lodestone.payout.click;

import org.jspecify.annotations.NullMarked;
