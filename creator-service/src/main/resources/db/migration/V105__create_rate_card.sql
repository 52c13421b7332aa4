CREATE TABLE rate_card (
    workspace_id uuid        NOT NULL,
    creator_id   uuid        NOT NULL,
    version      bigint      NOT NULL CHECK (version > 0),
    updated_at   timestamptz NOT NULL,
    PRIMARY KEY (workspace_id, creator_id),
    FOREIGN KEY (workspace_id, creator_id) REFERENCES creator (workspace_id, id)
);
CALL kit.guard('rate_card', 'SELECT, INSERT, UPDATE, DELETE');

CREATE TABLE rate (
    workspace_id uuid    NOT NULL,
    creator_id   uuid    NOT NULL,
    platform     text    NOT NULL CHECK (platform IN ('tiktok', 'instagram', 'youtube')),
    deliverable  text    NOT NULL CHECK (deliverable IN ('post', 'story', 'video', 'live')),
    fee_minor    bigint  NOT NULL CHECK (fee_minor >= 0),
    currency     char(3) NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    valid_until  date,
    PRIMARY KEY (workspace_id, creator_id, platform, deliverable),
    FOREIGN KEY (workspace_id, creator_id) REFERENCES rate_card (workspace_id, creator_id) ON DELETE CASCADE
);
CALL kit.guard('rate', 'SELECT, INSERT, UPDATE, DELETE');
