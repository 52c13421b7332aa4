CREATE VIEW checker.ledger_entry WITH (security_invoker = true) AS
    SELECT entry.workspace_id, entry.id, entry.txn_id, txn.kind AS txn_kind, txn.source_type, txn.source_id, txn.idem_key,
           entry.account_id, account.kind AS account_kind, account.owner_id, entry.currency, entry.amount_minor,
           entry.account_version, entry.balance_after, txn.event_at, txn.recorded_at
    FROM ledger_entry AS entry
    JOIN ledger_txn AS txn ON txn.id = entry.txn_id
    JOIN ledger_account AS account ON account.id = entry.account_id;

CREATE VIEW checker.payout_item WITH (security_invoker = true) AS
    SELECT workspace_id, id, batch_id, creator_id, amount_minor, offset_minor, currency, provider, reference, provider_ref,
           state, created_at, updated_at
    FROM payout_item;

GRANT SELECT ON checker.ledger_entry, checker.payout_item TO ${checker};
