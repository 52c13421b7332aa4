@NullMarked
package dev.lodestone.payout.ledger;

import org.jspecify.annotations.NullMarked;
