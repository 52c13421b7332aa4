@NullMarked
package dev.lodestone.payout.book;

import org.jspecify.annotations.NullMarked;
