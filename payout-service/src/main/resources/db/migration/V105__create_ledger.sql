CREATE TABLE ledger_account (
    workspace_id uuid    NOT NULL,
    id           uuid    PRIMARY KEY,
    kind         text    NOT NULL CHECK (kind IN ('brand:accrued', 'creator:pending', 'creator:available',
                                                  'creator:in_payout', 'creator:debt', 'provider:clearing')),
    owner_id     uuid    NOT NULL,
    currency     char(3) NOT NULL,
    UNIQUE (workspace_id, id, currency),
    UNIQUE (workspace_id, kind, owner_id, currency)
);
CALL kit.guard('ledger_account', 'SELECT, INSERT');

-- Only creators' accounts have a row here. fillfactor and the missing index on the balance keep updates on the page.
CREATE TABLE account_balance (
    workspace_id uuid    NOT NULL,
    account_id   uuid    PRIMARY KEY,
    currency     char(3) NOT NULL,
    kind         text    NOT NULL,
    posted_minor bigint  NOT NULL DEFAULT 0,
    version      bigint  NOT NULL DEFAULT 0,
    CHECK (CASE kind WHEN 'creator:debt' THEN posted_minor <= 0 ELSE posted_minor >= 0 END),
    FOREIGN KEY (workspace_id, account_id, currency) REFERENCES ledger_account (workspace_id, id, currency)
) WITH (fillfactor = 50);
CALL kit.guard('account_balance', 'SELECT, INSERT, UPDATE (posted_minor, version)');

CREATE TABLE ledger_txn (
    workspace_id uuid        NOT NULL,
    id           uuid        PRIMARY KEY,
    kind         text        NOT NULL CHECK (kind IN ('earned', 'released', 'rejected', 'reversed', 'clawed-back',
                                                      'reserved', 'paid', 'failed', 'canceled', 'returned')),
    source_type  text        NOT NULL,
    source_id    uuid        NOT NULL,
    idem_key     text        NOT NULL,
    event_at     timestamptz NOT NULL,
    recorded_at  timestamptz NOT NULL,
    UNIQUE (workspace_id, id),
    UNIQUE (workspace_id, idem_key)
);
CREATE INDEX ledger_txn_by_source ON ledger_txn (workspace_id, source_id);
CALL kit.guard('ledger_txn', 'SELECT, INSERT');

-- account_version and balance_after are known for accounts with a balance row only.
CREATE TABLE ledger_entry (
    workspace_id    uuid    NOT NULL,
    id              uuid    PRIMARY KEY,
    txn_id          uuid    NOT NULL,
    account_id      uuid    NOT NULL,
    currency        char(3) NOT NULL,
    amount_minor    bigint  NOT NULL CHECK (amount_minor <> 0),
    account_version bigint,
    balance_after   bigint,
    CHECK ((account_version IS NULL) = (balance_after IS NULL)),
    UNIQUE (workspace_id, id),
    UNIQUE (workspace_id, account_id, account_version),
    FOREIGN KEY (workspace_id, txn_id) REFERENCES ledger_txn (workspace_id, id),
    FOREIGN KEY (workspace_id, account_id, currency) REFERENCES ledger_account (workspace_id, id, currency)
);
CREATE INDEX ledger_entry_by_txn ON ledger_entry (txn_id);
CREATE INDEX ledger_entry_by_account ON ledger_entry (account_id, id);
CALL kit.guard('ledger_entry', 'SELECT, INSERT');

-- Grants bind the service; these bind the owner as well.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The ledger is only ever added to: % on % is refused', TG_OP, TG_TABLE_NAME;
END $$;
CREATE TRIGGER ledger_txn_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_txn
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_entry_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The entries of a transaction are written by one statement, so each statement must sum to zero per transaction.
CREATE FUNCTION refuse_unbalanced() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM added GROUP BY txn_id, currency HAVING sum(amount_minor) <> 0) THEN
        RAISE EXCEPTION 'Entries of a ledger transaction must sum to zero in each currency';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER ledger_entry_balanced AFTER INSERT ON ledger_entry REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_unbalanced();

-- Opens what is missing and locks the rest in the order of ids, so that two postings never wait for each other in a ring.
CREATE FUNCTION lock_accounts(workspace uuid, ids uuid[], kinds text[], owners uuid[], currencies text[])
    RETURNS TABLE (account uuid, posted bigint, entries bigint) LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO ledger_account (workspace_id, id, kind, owner_id, currency)
        SELECT workspace, wanted.id, wanted.kind, wanted.owner_id, wanted.currency
        FROM unnest(ids, kinds, owners, currencies) AS wanted (id, kind, owner_id, currency)
        WHERE NOT EXISTS (SELECT FROM ledger_account AS known WHERE known.id = wanted.id)
        ORDER BY wanted.id ON CONFLICT DO NOTHING;
    INSERT INTO account_balance (workspace_id, account_id, currency, kind)
        SELECT workspace, wanted.id, wanted.currency, wanted.kind
        FROM unnest(ids, kinds, currencies) AS wanted (id, kind, currency)
        WHERE NOT EXISTS (SELECT FROM account_balance AS known WHERE known.account_id = wanted.id)
        ORDER BY wanted.id ON CONFLICT DO NOTHING;
    RETURN QUERY
        SELECT account_id, posted_minor, version FROM account_balance
        WHERE workspace_id = workspace AND account_id = ANY (ids) ORDER BY account_id FOR UPDATE;
END $$;
