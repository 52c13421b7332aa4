@NullMarked
package dev.lodestone.payout.link;

import org.jspecify.annotations.NullMarked;
