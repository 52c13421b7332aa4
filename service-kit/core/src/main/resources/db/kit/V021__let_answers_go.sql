-- An answer is kept for the repeats of its request, not for ever: after its time the key goes. An answer that holds what
-- must not stay is let go at once, and its key still keeps the request from happening twice.
ALTER TABLE kit.idempotency_key ADD COLUMN kept boolean NOT NULL DEFAULT true;
ALTER TABLE kit.idempotency_key ADD CHECK (kept OR body IS NULL);
CREATE INDEX idempotency_key_by_age ON kit.idempotency_key (workspace_id, created_at);
GRANT DELETE, UPDATE (kept, body) ON kit.idempotency_key TO ${runtime};

-- Signing secrets were kept so far. The guard binds the owner as well, hence the moment without it.
ALTER TABLE kit.idempotency_key NO FORCE ROW LEVEL SECURITY;
UPDATE kit.idempotency_key SET kept = false, body = NULL
WHERE operation IN ('createWebhookEndpoint', 'rotateWebhookSecret');
ALTER TABLE kit.idempotency_key FORCE ROW LEVEL SECURITY;
