package dev.lodestone.payout.ledger;

import java.util.Optional;

/** A leg as it will be written; the balance after it is known for accounts that carry one. */
public record Entry(Posting posting, Leg leg, Optional<Balance> after) {}
