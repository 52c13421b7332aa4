@NullMarked
package dev.lodestone.payout.inspection;

import org.jspecify.annotations.NullMarked;
