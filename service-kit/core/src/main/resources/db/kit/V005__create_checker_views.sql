-- Read-only views for an outside checker, stable across releases. They show what the asking role may see, so a checker
-- needs a role that row-level security does not bind.
CREATE SCHEMA checker;
GRANT USAGE ON SCHEMA checker, kit TO ${checker};
GRANT SELECT ON kit.workspace, kit.feed_cursor TO ${checker};

CREATE VIEW checker.idempotency_key WITH (security_invoker = true) AS
    SELECT workspace_id, operation, key, fingerprint, status, created_at FROM kit.idempotency_key;

CREATE VIEW checker.outbox WITH (security_invoker = true) AS
    SELECT seq, id, workspace_id, type, subject, occurred_at, position FROM kit.outbox;

GRANT SELECT ON checker.idempotency_key, checker.outbox TO ${checker};
