package dev.lodestone.payout.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

/** Names one account: a kind, whose it is, and the only currency it may hold. */
public record Account(AccountKind kind, UUID owner, String currency) {
    public Account {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(owner);
        Objects.requireNonNull(currency);
    }

    /** The id follows from the name, so that a posting needs no look-up and two first postings meet on one row. */
    public UUID id(UUID workspace) {
        String name = workspace + "/" + kind.label() + "/" + owner + "/" + currency;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public static Account accrued(UUID brand, String currency) {
        return new Account(AccountKind.BRAND_ACCRUED, brand, currency);
    }

    public static Account pending(UUID creator, String currency) {
        return new Account(AccountKind.CREATOR_PENDING, creator, currency);
    }

    public static Account available(UUID creator, String currency) {
        return new Account(AccountKind.CREATOR_AVAILABLE, creator, currency);
    }

    public static Account inPayout(UUID creator, String currency) {
        return new Account(AccountKind.CREATOR_IN_PAYOUT, creator, currency);
    }

    public static Account debt(UUID creator, String currency) {
        return new Account(AccountKind.CREATOR_DEBT, creator, currency);
    }

    public static Account clearing(String provider, String currency) {
        UUID owner = UUID.nameUUIDFromBytes(("provider/" + provider).getBytes(StandardCharsets.UTF_8));
        return new Account(AccountKind.PROVIDER_CLEARING, owner, currency);
    }
}
