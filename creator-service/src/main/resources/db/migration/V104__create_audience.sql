CREATE TABLE audience (
    workspace_id    uuid        NOT NULL,
    account_id      uuid        NOT NULL,
    authentic_share integer     CHECK (authentic_share BETWEEN 0 AND 10000),
    source          text        NOT NULL CHECK (source IN ('platform', 'creator', 'agency', 'import')),
    as_of           timestamptz NOT NULL,
    version         bigint      NOT NULL CHECK (version > 0),
    PRIMARY KEY (workspace_id, account_id),
    FOREIGN KEY (workspace_id, account_id) REFERENCES account (workspace_id, id) ON DELETE CASCADE
);
CALL kit.guard('audience', 'SELECT, INSERT, UPDATE');

CREATE TABLE audience_share (
    workspace_id uuid    NOT NULL,
    account_id   uuid    NOT NULL,
    dimension    text    NOT NULL CHECK (dimension IN ('country', 'age', 'gender', 'language', 'interest')),
    key          text    NOT NULL CHECK (length(key) BETWEEN 1 AND 64),
    share        integer NOT NULL CHECK (share BETWEEN 1 AND 10000),
    PRIMARY KEY (workspace_id, account_id, dimension, key),
    FOREIGN KEY (workspace_id, account_id) REFERENCES audience (workspace_id, account_id) ON DELETE CASCADE
);
COMMENT ON COLUMN audience_share.share IS 'basis points';
CREATE INDEX audience_share_by_key ON audience_share (workspace_id, dimension, key, share);
CALL kit.guard('audience_share', 'SELECT, INSERT, DELETE');
