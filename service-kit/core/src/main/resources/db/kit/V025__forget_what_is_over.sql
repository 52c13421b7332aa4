-- What is over is kept for a while and then goes, as the answers under Idempotency-Keys do: jobs that have ended or gone
-- silent, and messages that need no further attempt, whose next_attempt_at lies at their last one or, by a pause, after it.
-- The outbox and the audit log keep everything.
CREATE INDEX job_by_end ON kit.job (workspace_id, coalesce(finished_at, beat_at));
GRANT DELETE ON kit.job TO ${runtime};

CREATE INDEX webhook_delivery_over ON kit.webhook_delivery (workspace_id, next_attempt_at) WHERE state <> 'pending';
GRANT DELETE ON kit.webhook_delivery TO ${runtime};
