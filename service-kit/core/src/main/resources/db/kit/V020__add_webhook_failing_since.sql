-- When an endpoint is given up depends on how long nothing has reached it, not on how much was tried meanwhile.
-- consecutive_failures is no longer used; it goes once no replica of the version before counts in it.
ALTER TABLE kit.webhook_endpoint ADD COLUMN failing_since timestamptz;
