@NullMarked
package dev.lodestone.payout.code;

import org.jspecify.annotations.NullMarked;
