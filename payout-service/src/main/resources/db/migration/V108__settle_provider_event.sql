-- A provider's event that does not fit what is known waits for a person, who writes down what was done about it.
ALTER TABLE provider_event
    ADD COLUMN settled_by text,
    ADD COLUMN settled_at timestamptz,
    ADD COLUMN note       text CHECK (length(note) BETWEEN 1 AND 500),
    ADD CHECK ((settled_by IS NULL) = (settled_at IS NULL) AND (settled_by IS NULL) = (note IS NULL)),
    ADD CHECK (settled_by IS NULL OR outcome = 'review');
GRANT UPDATE (settled_by, settled_at, note) ON provider_event TO ${runtime};
CREATE INDEX provider_event_newest ON provider_event (workspace_id, id DESC);
CREATE INDEX provider_event_open ON provider_event (workspace_id, item_id) WHERE outcome = 'review' AND settled_at IS NULL;
DROP INDEX provider_event_review;

-- The gauge of what waits for a person counts over all workspaces; the transaction that counts says so, and may only read.
CREATE POLICY review_count ON provider_event FOR SELECT
    USING (outcome = 'review' AND coalesce(current_setting('app.reviews', true) = 'all', false));
