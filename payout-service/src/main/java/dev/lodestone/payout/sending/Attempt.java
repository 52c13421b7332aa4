package dev.lodestone.payout.sending;

import dev.lodestone.payout.payout.Item;
import java.util.UUID;

/** One time that a provider is told to pay: always these bytes, under the payment's reference. */
record Attempt(UUID id, Item item, int number, byte[] body) {}
