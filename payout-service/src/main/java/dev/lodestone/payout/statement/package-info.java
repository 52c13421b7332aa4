@NullMarked
package dev.lodestone.payout.statement;

import org.jspecify.annotations.NullMarked;
