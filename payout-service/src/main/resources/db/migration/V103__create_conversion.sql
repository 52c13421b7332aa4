-- An order as the shop reported it. The business key makes a second report of the same order find the first.
CREATE TABLE conversion (
    workspace_id      uuid        NOT NULL,
    id                uuid        PRIMARY KEY,
    program_id        uuid        NOT NULL,
    kind              text        NOT NULL CHECK (kind IN ('sale', 'lead', 'signup')),
    external_ref      text        NOT NULL CHECK (length(external_ref) BETWEEN 1 AND 200),
    gross_minor       bigint      NOT NULL CHECK (gross_minor >= 0),
    base_minor        bigint      NOT NULL CHECK (base_minor BETWEEN 0 AND gross_minor),
    currency          char(3)     NOT NULL,
    occurred_at       timestamptz NOT NULL,
    received_at       timestamptz NOT NULL,
    state             text        NOT NULL CHECK (state IN ('attributed', 'unattributed', 'partially-refunded', 'refunded')),
    creator_id        uuid,
    attribution       jsonb       NOT NULL,
    order_data        jsonb       NOT NULL,
    UNIQUE (workspace_id, id),
    UNIQUE (workspace_id, program_id, kind, external_ref),
    CHECK (state <> 'attributed' OR creator_id IS NOT NULL),
    FOREIGN KEY (workspace_id, program_id) REFERENCES program (workspace_id, id)
);
CREATE INDEX conversion_by_creator ON conversion (workspace_id, program_id, creator_id);
CREATE INDEX conversion_newest ON conversion (workspace_id, id DESC);
CALL kit.guard('conversion', 'SELECT, INSERT, UPDATE (state)');

-- Refunds are summed, never written into the order.
CREATE TABLE refund (
    workspace_id  uuid        NOT NULL,
    id            uuid        PRIMARY KEY,
    conversion_id uuid        NOT NULL,
    external_ref  text        NOT NULL CHECK (length(external_ref) BETWEEN 1 AND 200),
    amount_minor  bigint      NOT NULL CHECK (amount_minor > 0),
    currency      char(3)     NOT NULL,
    reason        text        CHECK (length(reason) <= 500),
    occurred_at   timestamptz NOT NULL,
    received_at   timestamptz NOT NULL,
    UNIQUE (workspace_id, id),
    UNIQUE (workspace_id, conversion_id, external_ref),
    FOREIGN KEY (workspace_id, conversion_id) REFERENCES conversion (workspace_id, id)
);
CALL kit.guard('refund', 'SELECT, INSERT');
