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
    created_at       timestamptz NOT NULL,
    UNIQUE (workspace_id, id),
    UNIQUE (workspace_id, external_id),
    FOREIGN KEY (workspace_id, program_id) REFERENCES program (workspace_id, id)
);
CREATE INDEX link_newest ON link (workspace_id, created_at DESC, id DESC);
CREATE INDEX link_by_program ON link (workspace_id, program_id, creator_id);
CALL kit.guard('link', 'SELECT, INSERT, UPDATE (target_url)');

CREATE TABLE code (
    workspace_id     uuid        NOT NULL,
    id               uuid        PRIMARY KEY,
    program_id       uuid        NOT NULL,
    creator_id       uuid        NOT NULL,
    collaboration_id uuid,
    code             text        NOT NULL CHECK (code ~ '^[A-Z0-9_-]{3,40}$'),
    created_at       timestamptz NOT NULL,
    ended_at         timestamptz,
    UNIQUE (workspace_id, id),
    UNIQUE (workspace_id, program_id, code),
    UNIQUE (workspace_id, collaboration_id),
    FOREIGN KEY (workspace_id, program_id) REFERENCES program (workspace_id, id)
);
CREATE INDEX code_newest ON code (workspace_id, created_at DESC, id DESC);
CALL kit.guard('code', 'SELECT, INSERT, UPDATE (ended_at)');

-- Written in bulk after the visitor has been answered, and allowed to be lost: attribution reads the signed token.
-- So no foreign keys here.
CREATE TABLE click (
    workspace_id uuid        NOT NULL,
    id           uuid        PRIMARY KEY,
    link_id      uuid        NOT NULL,
    program_id   uuid        NOT NULL,
    creator_id   uuid        NOT NULL,
    at           timestamptz NOT NULL,
    visitor_hash text        NOT NULL
);
CREATE INDEX click_at ON click USING brin (at);
CALL kit.guard('click', 'SELECT, INSERT');

CREATE TABLE click_total (
    workspace_id uuid   NOT NULL,
    link_id      uuid   NOT NULL,
    day          date   NOT NULL,
    program_id   uuid   NOT NULL,
    creator_id   uuid   NOT NULL,
    clicks       bigint NOT NULL CHECK (clicks > 0),
    PRIMARY KEY (workspace_id, link_id, day)
);
CREATE INDEX click_total_by_program ON click_total (workspace_id, program_id, creator_id);
CALL kit.guard('click_total', 'SELECT, INSERT, UPDATE (clicks)');
