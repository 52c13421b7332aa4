@NullMarked
package dev.lodestone.payout.rule;

import org.jspecify.annotations.NullMarked;
