-- Who wants to hear of events. The signing secret is not stored: it is derived from the installation's key, the
-- endpoint's id and its generation, so that a copy of the database signs nothing.
CREATE TABLE kit.webhook_endpoint (
    id                  uuid        PRIMARY KEY,
    workspace_id        uuid        NOT NULL,
    url                 text        NOT NULL CHECK (length(url) <= 2000),
    types               text[]      NOT NULL,
    state               text        NOT NULL CHECK (state IN ('active', 'disabled')),
    generation          integer     NOT NULL CHECK (generation >= 1),
    old_secret_until    timestamptz,
    consecutive_failures integer    NOT NULL DEFAULT 0 CHECK (consecutive_failures >= 0),
    position            bigint      NOT NULL,
    version             bigint      NOT NULL,
    created_at          timestamptz NOT NULL,
    UNIQUE (workspace_id, id)
);
CALL kit.guard('kit.webhook_endpoint', 'SELECT, INSERT, UPDATE, DELETE');

-- One row for each event and endpoint; the body is frozen, so that every attempt sends the same bytes.
CREATE TABLE kit.webhook_delivery (
    id              uuid        PRIMARY KEY,
    workspace_id    uuid        NOT NULL,
    endpoint_id     uuid        NOT NULL,
    event_id        uuid        NOT NULL,
    type            text        NOT NULL,
    body            text        NOT NULL,
    state           text        NOT NULL CHECK (state IN ('pending', 'delivered', 'failed')),
    attempts        integer     NOT NULL CHECK (attempts >= 0),
    next_attempt_at timestamptz NOT NULL,
    last_status     integer,
    last_error      text,
    created_at      timestamptz NOT NULL,
    UNIQUE (workspace_id, endpoint_id, event_id),
    FOREIGN KEY (workspace_id, endpoint_id) REFERENCES kit.webhook_endpoint (workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX webhook_delivery_due ON kit.webhook_delivery (workspace_id, next_attempt_at) WHERE state = 'pending';
CREATE INDEX webhook_delivery_log ON kit.webhook_delivery (workspace_id, id DESC);
CALL kit.guard('kit.webhook_delivery', 'SELECT, INSERT, UPDATE');
