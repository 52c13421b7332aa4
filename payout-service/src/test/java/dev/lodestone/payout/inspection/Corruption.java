package dev.lodestone.payout.inspection;

/**
 * How to make the books of a workspace contradict themselves. What the running service could never write, the database
 * refuses it; what it writes every day in the right place, only the inspection can find in the wrong one.
 */
record Corruption(boolean refusedToService, String sql) {

    static Corruption of(Invariant invariant) {
        return switch (invariant) {
            case ZERO_SUM ->
                refused("UPDATE ledger_entry SET amount_minor = amount_minor + 1 WHERE account_version IS NULL");
            case SHAPE -> allowed("""
                    INSERT INTO ledger_txn (workspace_id, id, kind, source_type, source_id, idem_key, event_at, recorded_at)
                    SELECT workspace_id, gen_random_uuid(), kind, source_type, source_id, idem_key || '/lone', event_at, recorded_at
                    FROM ledger_txn WHERE true""");
            case BALANCE_IS_HISTORY -> allowed("UPDATE account_balance SET version = version + 1 WHERE true");
            case CHAIN ->
                refused("UPDATE ledger_entry SET account_version = account_version + 100 WHERE account_version = 1");
            case FLOOR -> refused("UPDATE account_balance SET posted_minor = -1 WHERE kind = 'creator:available'");
            case PENDING_IS_EARNED ->
                refused("UPDATE earning SET amount_minor = amount_minor + 1 WHERE state = 'pending'");
            case IN_PAYOUT_IS_IN_FLIGHT ->
                allowed("UPDATE account_balance SET posted_minor = posted_minor + 1 WHERE kind = 'creator:in_payout'");
            case ONE_LIVE_ITEM -> allowed("UPDATE payout_item_part SET live = false WHERE live");
            case ITEM_IS_ITS_PARTS -> refused("UPDATE payout_item_part SET amount_minor = amount_minor + 1 WHERE live");
            case NOTHING_IS_FORGIVEN -> allowed("""
                    INSERT INTO clawback (workspace_id, id, creator_id, brand_id, amount_minor, currency, author, reason, created_at)
                    SELECT workspace_id, gen_random_uuid(), creator_id, brand_id, 1, currency, author, 'forgotten', created_at
                    FROM earning WHERE true""");
            case SAME_BYTES -> allowed("""
                    INSERT INTO payout_attempt (workspace_id, id, item_id, attempt_no, idem_key, body, sent_at)
                    SELECT workspace_id, gen_random_uuid(), item_id, attempt_no + 1, idem_key, 'other bytes', sent_at
                    FROM payout_attempt WHERE true""");
            case NOT_MORE_THAN_EARNED -> refused("UPDATE refund SET amount_minor = amount_minor * 100 WHERE true");
            case PAID_IS_POSTED -> refused("UPDATE ledger_txn SET kind = 'failed' WHERE kind = 'paid'");
            case TWO_PERSONS -> refused("UPDATE payout_attempt SET sent_at = sent_at - interval '1 day' WHERE true");
        };
    }

    private static Corruption refused(String sql) {
        return new Corruption(true, sql);
    }

    private static Corruption allowed(String sql) {
        return new Corruption(false, sql);
    }
}
