-- Events are written in the transaction of the change they tell of. A position in the feed is given later, by readers,
-- one after the other under a lock: so positions follow the order in which commits became visible, without a gap, and
-- writers never wait for each other.
-- A row instead of a sequence, since a sequence would keep the numbers that a reader took and rolled back.
CREATE TABLE kit.feed_position (
    last     bigint  NOT NULL,
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row)
);
INSERT INTO kit.feed_position (last) VALUES (0);
GRANT SELECT, UPDATE (last) ON kit.feed_position TO ${runtime};

CREATE TABLE kit.outbox (
    seq          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id           uuid        NOT NULL UNIQUE,
    workspace_id uuid        NOT NULL,
    type         text        NOT NULL CHECK (type ~ '^[a-z-]+(\.[a-z-]+)+$'),
    subject      uuid        NOT NULL,
    occurred_at  timestamptz NOT NULL,
    request_id   text        NOT NULL,
    data         jsonb       NOT NULL,
    position     bigint      UNIQUE
);
CREATE INDEX outbox_new ON kit.outbox (seq) WHERE position IS NULL;
CREATE INDEX outbox_by_workspace ON kit.outbox (workspace_id, position);
CALL kit.guard('kit.outbox', 'SELECT, INSERT, UPDATE (position)');

-- Another service of the suite reads the feed of all workspaces; only reading and numbering are opened for it.
CREATE FUNCTION kit.reads_all_workspaces() RETURNS boolean LANGUAGE sql STABLE
    AS $$ SELECT coalesce(current_setting('app.feed', true) = 'all', false) $$;
CREATE POLICY feed_read ON kit.outbox FOR SELECT USING (kit.reads_all_workspaces());
CREATE POLICY feed_number ON kit.outbox FOR UPDATE USING (kit.reads_all_workspaces());

-- How far this service has read another one's feed.
CREATE TABLE kit.feed_cursor (
    source     text        PRIMARY KEY,
    cursor     text        NOT NULL,
    updated_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON kit.feed_cursor TO ${runtime};
