-- What a brand promises for orders: how they are attributed, and what a creator gets for one.
CREATE TABLE program (
    workspace_id            uuid        NOT NULL,
    id                      uuid        PRIMARY KEY,
    campaign_id             uuid,
    brand_id                uuid        NOT NULL,
    name                    text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    currency                char(3)     NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    attribution_model       text        NOT NULL CHECK (attribution_model IN ('code-first', 'click-first')),
    attribution_window_days integer     NOT NULL CHECK (attribution_window_days BETWEEN 0 AND 365),
    hold_days               integer     NOT NULL CHECK (hold_days BETWEEN 0 AND 365),
    version                 bigint      NOT NULL DEFAULT 1,
    created_at              timestamptz NOT NULL,
    UNIQUE (workspace_id, id),
    UNIQUE (workspace_id, campaign_id)
);
CALL kit.guard('program', 'SELECT, INSERT, UPDATE');

-- Never edited: a version is closed and the next one takes over. No valid_from = since ever, no valid_to = still valid.
CREATE TABLE commission_rule_version (
    workspace_id    uuid        NOT NULL,
    id              uuid        PRIMARY KEY,
    program_id      uuid        NOT NULL,
    creator_id      uuid,
    kind            text        NOT NULL CHECK (kind IN ('sale', 'lead', 'signup')),
    number          integer     NOT NULL CHECK (number > 0),
    rate_millionths bigint      CHECK (rate_millionths BETWEEN 0 AND 1000000),
    flat_minor      bigint      CHECK (flat_minor >= 0),
    cap_minor       bigint      CHECK (cap_minor >= 0),
    hold_days       integer     NOT NULL CHECK (hold_days BETWEEN 0 AND 365),
    rounding        text        NOT NULL CHECK (rounding IN ('half-even', 'floor')),
    valid_from      timestamptz,
    valid_to        timestamptz CHECK (valid_to > valid_from),
    recorded_at     timestamptz NOT NULL,
    CHECK ((rate_millionths IS NULL) <> (flat_minor IS NULL)),
    CHECK (cap_minor IS NULL OR rate_millionths IS NOT NULL),
    UNIQUE (workspace_id, id),
    UNIQUE NULLS NOT DISTINCT (workspace_id, program_id, creator_id, kind, number),
    FOREIGN KEY (workspace_id, program_id) REFERENCES program (workspace_id, id)
);
CREATE UNIQUE INDEX commission_rule_current ON commission_rule_version (workspace_id, program_id, creator_id, kind)
    NULLS NOT DISTINCT WHERE valid_to IS NULL;
CALL kit.guard('commission_rule_version', 'SELECT, INSERT, UPDATE (valid_to)');
