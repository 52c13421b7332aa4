@NullMarked
package dev.lodestone.payout.program;

import org.jspecify.annotations.NullMarked;
