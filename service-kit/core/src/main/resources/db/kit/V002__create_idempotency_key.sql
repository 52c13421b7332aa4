CREATE TABLE kit.idempotency_key (
    workspace_id uuid        NOT NULL,
    operation    text        NOT NULL,
    key          text        NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
    fingerprint  text        NOT NULL,
    status       integer     NOT NULL CHECK (status BETWEEN 200 AND 299),
    headers      jsonb       NOT NULL,
    body         text,
    created_at   timestamptz NOT NULL,
    PRIMARY KEY (workspace_id, operation, key)
);
CALL kit.guard('kit.idempotency_key', 'SELECT, INSERT');
