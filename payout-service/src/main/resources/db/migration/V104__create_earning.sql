-- Whatever a creator is owed: the commission of an order, a flat fee, a bonus, a credit. All go the same way to payment.
-- reversed_minor was taken back before it was paid, clawed_minor afterwards.
CREATE TABLE earning (
    workspace_id         uuid        NOT NULL,
    id                   uuid        PRIMARY KEY,
    origin               text        NOT NULL CHECK (origin IN ('commission', 'fee', 'bonus', 'credit')),
    creator_id           uuid        NOT NULL,
    brand_id             uuid        NOT NULL,
    program_id           uuid,
    campaign_id          uuid,
    conversion_id        uuid,
    rule_version_id      uuid,
    external_ref         text        CHECK (length(external_ref) BETWEEN 1 AND 200),
    amount_minor         bigint      NOT NULL CHECK (amount_minor > 0),
    reversed_minor       bigint      NOT NULL DEFAULT 0 CHECK (reversed_minor >= 0),
    clawed_minor         bigint      NOT NULL DEFAULT 0 CHECK (clawed_minor >= 0),
    remainder_millionths bigint      NOT NULL DEFAULT 0,
    currency             char(3)     NOT NULL,
    state                text        NOT NULL CHECK (state IN
        ('pending', 'approved', 'payable', 'reserved', 'paid', 'rejected', 'reversed', 'clawed-back')),
    payable_at           timestamptz NOT NULL,
    author               text        NOT NULL,
    reason               text        CHECK (length(reason) <= 500),
    decided_by           text,
    decided_at           timestamptz,
    created_at           timestamptz NOT NULL,
    version              bigint      NOT NULL DEFAULT 1,
    UNIQUE (workspace_id, id),
    UNIQUE (workspace_id, conversion_id, creator_id, rule_version_id),
    UNIQUE (workspace_id, origin, external_ref),
    CHECK (reversed_minor + clawed_minor <= amount_minor),
    CHECK (state <> 'reversed' OR reversed_minor = amount_minor),
    CHECK ((origin = 'commission') = (conversion_id IS NOT NULL)),
    FOREIGN KEY (workspace_id, program_id) REFERENCES program (workspace_id, id),
    FOREIGN KEY (workspace_id, conversion_id) REFERENCES conversion (workspace_id, id),
    FOREIGN KEY (workspace_id, rule_version_id) REFERENCES commission_rule_version (workspace_id, id)
);
CREATE INDEX earning_newest ON earning (workspace_id, id DESC);
CREATE INDEX earning_of_creator ON earning (workspace_id, creator_id, currency, state);
CREATE INDEX earning_of_campaign ON earning (workspace_id, campaign_id, creator_id);
CREATE INDEX earning_due ON earning (workspace_id, payable_at) WHERE state = 'approved';
CALL kit.guard('earning', 'SELECT, INSERT, UPDATE (state, reversed_minor, clawed_minor, decided_by, decided_at, version)');

-- What was taken back after it had been paid, and manual debits: recovered from what the creator earns next.
CREATE TABLE clawback (
    workspace_id uuid        NOT NULL,
    id           uuid        PRIMARY KEY,
    creator_id   uuid        NOT NULL,
    brand_id     uuid        NOT NULL,
    earning_id   uuid,
    external_ref text        CHECK (length(external_ref) BETWEEN 1 AND 200),
    amount_minor bigint      NOT NULL CHECK (amount_minor > 0),
    currency     char(3)     NOT NULL,
    author       text        NOT NULL,
    reason       text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    created_at   timestamptz NOT NULL,
    UNIQUE (workspace_id, external_ref),
    FOREIGN KEY (workspace_id, earning_id) REFERENCES earning (workspace_id, id)
);
CREATE INDEX clawback_of_creator ON clawback (workspace_id, creator_id, currency);
CALL kit.guard('clawback', 'SELECT, INSERT');
