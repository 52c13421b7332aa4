CREATE TABLE kit.audit_log (
    id           uuid        PRIMARY KEY,
    workspace_id uuid        NOT NULL,
    at           timestamptz NOT NULL,
    subject      text        NOT NULL,
    operation    text        NOT NULL,
    path         text        NOT NULL,
    request_id   text        NOT NULL,
    body_hash    text        NOT NULL,
    status       integer     NOT NULL
);
CREATE INDEX audit_log_by_workspace ON kit.audit_log (workspace_id, id DESC);
CALL kit.guard('kit.audit_log', 'SELECT, INSERT');
