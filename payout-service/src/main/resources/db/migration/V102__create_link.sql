-- The slug is unique over all workspaces: the public path /r/{slug} knows none.
CREATE TABLE link (
    workspace_id     uuid        NOT NULL,
    id               uuid        PRIMARY KEY,
    program_id       uuid        NOT NULL,
    creator_id       uuid        NOT NULL,
    collaboration_id uuid,
    external_id      text        CHECK (length(external_id) BETWEEN 1 AND 200),
    slug             text        NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9-]{4,64}$'),
    target_url       text        NOT NULL CHECK (target_url ~ '^https?://' AND length(target_url) <= 2000),
    version          bigint      NOT NULL DEFAULT 1,
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL,
    UNIQUE (workspace_id, id),
    UNIQUE (workspace_id, external_id),
    UNIQUE (workspace_id, collaboration_id),
    FOREIGN KEY (workspace_id, program_id) REFERENCES program (workspace_id, id)
);
CREATE INDEX link_newest ON link (workspace_id, id DESC);
CREATE INDEX link_by_program ON link (workspace_id, program_id, creator_id);
CREATE INDEX link_changes ON link (updated_at);
CALL kit.guard('link', 'SELECT, INSERT, UPDATE (target_url, version, updated_at)');

-- The redirect serves every workspace from one map; the transaction that refreshes it says so, and may only read.
CREATE POLICY redirect_read ON link FOR SELECT USING (coalesce(current_setting('app.redirects', true) = 'all', false));

CREATE TABLE code (
    workspace_id     uuid        NOT NULL,
    id               uuid        PRIMARY KEY,
    program_id       uuid        NOT NULL,
    creator_id       uuid        NOT NULL,
    collaboration_id uuid,
    external_id      text        CHECK (length(external_id) BETWEEN 1 AND 200),
    code             text        NOT NULL CHECK (code ~ '^[A-Z0-9_-]{3,40}$'),
    version          bigint      NOT NULL DEFAULT 1,
    created_at       timestamptz NOT NULL,
    ended_at         timestamptz,
    UNIQUE (workspace_id, id),
    UNIQUE (workspace_id, program_id, code),
    UNIQUE (workspace_id, external_id),
    UNIQUE (workspace_id, collaboration_id),
    FOREIGN KEY (workspace_id, program_id) REFERENCES program (workspace_id, id)
);
CREATE INDEX code_newest ON code (workspace_id, id DESC);
CALL kit.guard('code', 'SELECT, INSERT, UPDATE (ended_at, version)');

-- Written in bulk after the visitor has been answered, and allowed to be lost: attribution reads the signed token.
-- So no foreign keys here. A click that does not count keeps the reason.
CREATE TABLE click (
    workspace_id uuid        NOT NULL,
    id           uuid        PRIMARY KEY,
    link_id      uuid        NOT NULL,
    program_id   uuid        NOT NULL,
    creator_id   uuid        NOT NULL,
    at           timestamptz NOT NULL,
    visitor_hash text        NOT NULL,
    flag         text        CHECK (flag IN ('bot', 'prefetch', 'duplicate'))
);
CREATE INDEX click_at ON click USING brin (at);
CREATE INDEX click_of_visitor ON click (link_id, visitor_hash, at) WHERE flag IS NULL;
CALL kit.guard('click', 'SELECT, INSERT');

CREATE TABLE click_total (
    workspace_id uuid   NOT NULL,
    link_id      uuid   NOT NULL,
    day          date   NOT NULL,
    program_id   uuid   NOT NULL,
    creator_id   uuid   NOT NULL,
    clicks       bigint NOT NULL CHECK (clicks >= 0),
    filtered     bigint NOT NULL CHECK (filtered >= 0),
    PRIMARY KEY (workspace_id, link_id, day)
);
CREATE INDEX click_total_by_program ON click_total (workspace_id, program_id, creator_id);
CALL kit.guard('click_total', 'SELECT, INSERT, UPDATE (clicks, filtered)');
