package dev.lodestone.payout.ledger;

/**
 * What an account stands for. Only a creator's accounts carry a running balance, since every order of a brand
 * meets the brand's accounts and a balance row there would queue all of them behind one lock.
 */
public enum AccountKind {
    BRAND_ACCRUED("brand:accrued", false, Long.MIN_VALUE, Long.MAX_VALUE),
    CREATOR_PENDING("creator:pending", true, 0, Long.MAX_VALUE),
    CREATOR_AVAILABLE("creator:available", true, 0, Long.MAX_VALUE),
    CREATOR_IN_PAYOUT("creator:in_payout", true, 0, Long.MAX_VALUE),
    CREATOR_DEBT("creator:debt", true, Long.MIN_VALUE, 0),
    PROVIDER_CLEARING("provider:clearing", false, Long.MIN_VALUE, Long.MAX_VALUE);

    /** Every kind as it is said to others. A filter is held to it, so that an unknown one is named as the fault. */
    public static final String NAMES =
            "brand:accrued|creator:pending|creator:available|creator:in_payout|creator:debt|provider:clearing";

    private final String label;
    private final boolean materialized;
    private final long floor;
    private final long ceiling;

    AccountKind(String label, boolean materialized, long floor, long ceiling) {
        this.label = label;
        this.materialized = materialized;
        this.floor = floor;
        this.ceiling = ceiling;
    }

    public String label() {
        return label;
    }

    public boolean materialized() {
        return materialized;
    }

    public boolean allows(long balance) {
        return balance >= floor && balance <= ceiling;
    }

    public static AccountKind labelled(String label) {
        for (AccountKind kind : values()) {
            if (kind.label.equals(label)) return kind;
        }
        throw new IllegalArgumentException("No account kind is called " + label);
    }
}
