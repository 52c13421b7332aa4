@NullMarked
package dev.lodestone.payout.batch;

import org.jspecify.annotations.NullMarked;
