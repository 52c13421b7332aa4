@NullMarked
package dev.lodestone.payout.terms;

import org.jspecify.annotations.NullMarked;
