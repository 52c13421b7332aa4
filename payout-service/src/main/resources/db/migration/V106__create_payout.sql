-- Where a creator is paid. The account itself is encrypted; the last characters are kept for people to recognise it.
-- Never edited: another account is another row, which takes over.
CREATE TABLE payout_destination (
    workspace_id uuid        NOT NULL,
    id           uuid        PRIMARY KEY,
    creator_id   uuid        NOT NULL,
    currency     char(3)     NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    provider     text        NOT NULL CHECK (length(provider) BETWEEN 1 AND 40),
    account      text        NOT NULL,
    ending       text        NOT NULL CHECK (length(ending) <= 4),
    state        text        NOT NULL CHECK (state IN ('active', 'on-hold', 'replaced')),
    reason       text        CHECK (length(reason) <= 500),
    version      bigint      NOT NULL DEFAULT 1,
    created_at   timestamptz NOT NULL,
    UNIQUE (workspace_id, id)
);
CREATE UNIQUE INDEX payout_destination_current ON payout_destination (workspace_id, creator_id, currency)
    WHERE state <> 'replaced';
CREATE INDEX payout_destination_newest ON payout_destination (workspace_id, id DESC);
CALL kit.guard('payout_destination', 'SELECT, INSERT, UPDATE (state, reason, version)');

CREATE TABLE payout_batch (
    workspace_id  uuid        NOT NULL,
    id            uuid        PRIMARY KEY,
    state         text        NOT NULL CHECK (state IN ('draft', 'approved', 'processing', 'closed', 'canceled')),
    currency      char(3)     NOT NULL,
    cut_off       timestamptz NOT NULL,
    minimum_minor bigint      NOT NULL CHECK (minimum_minor >= 0),
    candidates    jsonb       NOT NULL,
    built_by      text        NOT NULL,
    built_at      timestamptz NOT NULL,
    approved_by   text,
    approved_at   timestamptz,
    version       bigint      NOT NULL DEFAULT 1,
    UNIQUE (workspace_id, id),
    CHECK (approved_by <> built_by),
    CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
    CHECK (state NOT IN ('approved', 'processing', 'closed') OR approved_by IS NOT NULL)
);
CREATE INDEX payout_batch_newest ON payout_batch (workspace_id, id DESC);
CREATE INDEX payout_batch_at_work ON payout_batch (workspace_id) WHERE state IN ('approved', 'processing');
CALL kit.guard('payout_batch', 'SELECT, INSERT, UPDATE (state, approved_by, approved_at, version)');

-- reference is our name for the payment at the provider: fixed before anything is sent, and never used twice.
-- offset_minor is what the earnings sum to beyond the amount: taken back earlier and recovered here.
CREATE TABLE payout_item (
    workspace_id   uuid        NOT NULL,
    id             uuid        PRIMARY KEY,
    batch_id       uuid        NOT NULL,
    creator_id     uuid        NOT NULL,
    amount_minor   bigint      NOT NULL CHECK (amount_minor > 0),
    offset_minor   bigint      NOT NULL CHECK (offset_minor >= 0),
    currency       char(3)     NOT NULL,
    destination_id uuid        NOT NULL,
    provider       text        NOT NULL,
    reference      text        NOT NULL UNIQUE CHECK (length(reference) <= 35),
    provider_ref   text        CHECK (length(provider_ref) <= 200),
    state          text        NOT NULL CHECK (state IN ('reserved', 'sending', 'unknown', 'submitted', 'unclaimed',
                                                         'on-hold', 'paid', 'failed', 'returned', 'canceled')),
    reason         text        CHECK (length(reason) <= 500),
    told_at        timestamptz,
    check_at       timestamptz,
    checks         integer     NOT NULL DEFAULT 0,
    created_at     timestamptz NOT NULL,
    updated_at     timestamptz NOT NULL,
    version        bigint      NOT NULL DEFAULT 1,
    UNIQUE (workspace_id, id),
    UNIQUE (workspace_id, batch_id, creator_id, currency),
    UNIQUE (workspace_id, reference),
    UNIQUE (workspace_id, provider, provider_ref),
    FOREIGN KEY (workspace_id, batch_id) REFERENCES payout_batch (workspace_id, id),
    FOREIGN KEY (workspace_id, destination_id) REFERENCES payout_destination (workspace_id, id)
);
CREATE INDEX payout_item_newest ON payout_item (workspace_id, id DESC);
CREATE INDEX payout_item_to_send ON payout_item (workspace_id, id) WHERE state = 'reserved';
CREATE INDEX payout_item_to_check ON payout_item (workspace_id, check_at)
    WHERE state IN ('sending', 'unknown', 'submitted', 'unclaimed', 'on-hold');
CALL kit.guard('payout_item', 'SELECT, INSERT, UPDATE (state, provider_ref, reason, told_at, check_at, checks, updated_at, version)');

-- A provider's event names a payment, not a workspace: whoever knows the reference may read that one row.
CREATE POLICY provider_read ON payout_item FOR SELECT
    USING (reference = nullif(current_setting('app.payment_reference', true), ''));

-- An earning is in one live item at most; an item that ends unpaid lets go of its parts.
CREATE TABLE payout_item_part (
    workspace_id uuid    NOT NULL,
    item_id      uuid    NOT NULL,
    earning_id   uuid    NOT NULL,
    amount_minor bigint  NOT NULL CHECK (amount_minor > 0),
    live         boolean NOT NULL DEFAULT true,
    PRIMARY KEY (workspace_id, item_id, earning_id),
    FOREIGN KEY (workspace_id, item_id) REFERENCES payout_item (workspace_id, id),
    FOREIGN KEY (workspace_id, earning_id) REFERENCES earning (workspace_id, id)
);
CREATE UNIQUE INDEX payout_item_part_live ON payout_item_part (workspace_id, earning_id) WHERE live;
CREATE INDEX payout_item_part_of_earning ON payout_item_part (workspace_id, earning_id);
CALL kit.guard('payout_item_part', 'SELECT, INSERT, UPDATE (live)');

-- Committed before the provider is called. The body is kept as sent, encrypted as it names the account: a repeat sends
-- the same bytes under the same key.
CREATE TABLE payout_attempt (
    workspace_id uuid        NOT NULL,
    id           uuid        PRIMARY KEY,
    item_id      uuid        NOT NULL,
    attempt_no   integer     NOT NULL CHECK (attempt_no > 0),
    idem_key     text        NOT NULL,
    body         text        NOT NULL,
    sent_at      timestamptz NOT NULL,
    outcome      text        CHECK (outcome IN ('submitted', 'paid', 'refused', 'unknown')),
    answer       text        CHECK (length(answer) <= 500),
    UNIQUE (workspace_id, item_id, attempt_no),
    FOREIGN KEY (workspace_id, item_id) REFERENCES payout_item (workspace_id, id),
    FOREIGN KEY (workspace_id, idem_key) REFERENCES payout_item (workspace_id, reference)
);
CALL kit.guard('payout_attempt', 'SELECT, INSERT, UPDATE (outcome, answer)');

-- Two persons release money, whatever the code above forgets.
CREATE FUNCTION refuse_unapproved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM payout_item AS item JOIN payout_batch AS batch ON batch.id = item.batch_id
        WHERE item.id = NEW.item_id AND batch.approved_by <> batch.built_by AND batch.approved_at <= NEW.sent_at) THEN
        RAISE EXCEPTION 'No payment is sent before a second person has approved its batch';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER payout_attempt_approved BEFORE INSERT ON payout_attempt
    FOR EACH ROW EXECUTE FUNCTION refuse_unapproved();

CREATE TABLE provider_event (
    workspace_id uuid        NOT NULL,
    id           uuid        PRIMARY KEY,
    provider     text        NOT NULL,
    event_id     text        NOT NULL CHECK (length(event_id) BETWEEN 1 AND 200),
    item_id      uuid        NOT NULL,
    occurred_at  timestamptz NOT NULL,
    received_at  timestamptz NOT NULL,
    payload      jsonb       NOT NULL,
    outcome      text        NOT NULL CHECK (outcome IN ('applied', 'no-change', 'review')),
    UNIQUE (workspace_id, provider, event_id),
    FOREIGN KEY (workspace_id, item_id) REFERENCES payout_item (workspace_id, id)
);
CREATE INDEX provider_event_review ON provider_event (workspace_id, id) WHERE outcome = 'review';
CALL kit.guard('provider_event', 'SELECT, INSERT');
