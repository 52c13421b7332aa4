@NullMarked
package dev.lodestone.payout.attribution;

import org.jspecify.annotations.NullMarked;
