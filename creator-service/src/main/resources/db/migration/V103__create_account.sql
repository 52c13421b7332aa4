CREATE TABLE account (
    workspace_id           uuid        NOT NULL,
    id                     uuid        NOT NULL,
    creator_id             uuid        NOT NULL,
    platform               text        NOT NULL CHECK (platform IN ('tiktok', 'instagram', 'youtube')),
    platform_id            text        NOT NULL CHECK (length(platform_id) BETWEEN 1 AND 128),
    handle                 text        NOT NULL CHECK (length(handle) BETWEEN 1 AND 64),
    handle_folded          text        NOT NULL,
    followers              bigint      NOT NULL CHECK (followers >= 0),
    engagement_rate        integer     CHECK (engagement_rate BETWEEN 0 AND 100000),
    engagement_formula     text        CHECK (engagement_formula IN ('by-followers', 'by-reach', 'by-views')),
    engagement_window_days integer     CHECK (engagement_window_days BETWEEN 1 AND 365),
    measured_at            timestamptz NOT NULL,
    verification           text        NOT NULL CHECK (verification IN ('unverified', 'verified', 'failed')),
    verified_at            timestamptz,
    version                bigint      NOT NULL CHECK (version > 0),
    created_at             timestamptz NOT NULL,
    updated_at             timestamptz NOT NULL,
    PRIMARY KEY (workspace_id, id),
    FOREIGN KEY (workspace_id, creator_id) REFERENCES creator (workspace_id, id),
    CONSTRAINT account_once UNIQUE (workspace_id, platform, platform_id),
    -- Checked at the end of a statement: one import may pass a handle from one account to another.
    CONSTRAINT handle_once UNIQUE (workspace_id, platform, handle_folded) DEFERRABLE INITIALLY IMMEDIATE,
    CHECK ((engagement_rate IS NULL) = (engagement_formula IS NULL)),
    CHECK ((verification = 'verified') = (verified_at IS NOT NULL))
);
CREATE INDEX account_by_creator ON account (workspace_id, creator_id, followers DESC, id);
CALL kit.guard('account', 'SELECT, INSERT, UPDATE, DELETE');

ALTER TABLE creator ADD CONSTRAINT primary_account FOREIGN KEY (workspace_id, primary_account_id)
    REFERENCES account (workspace_id, id) ON DELETE SET NULL (primary_account_id);

-- What was measured when, how and by whom; only ever added to.
CREATE TABLE account_metrics (
    workspace_id           uuid        NOT NULL,
    id                     uuid        NOT NULL,
    account_id             uuid        NOT NULL,
    as_of                  timestamptz NOT NULL,
    source                 text        NOT NULL CHECK (source IN ('platform', 'creator', 'agency', 'import')),
    followers              bigint      NOT NULL CHECK (followers >= 0),
    engagement_rate        integer     CHECK (engagement_rate BETWEEN 0 AND 100000),
    engagement_formula     text        CHECK (engagement_formula IN ('by-followers', 'by-reach', 'by-views')),
    engagement_window_days integer     CHECK (engagement_window_days BETWEEN 1 AND 365),
    average_views          bigint      CHECK (average_views >= 0),
    recorded_at            timestamptz NOT NULL,
    PRIMARY KEY (workspace_id, id),
    CONSTRAINT metrics_once UNIQUE (workspace_id, account_id, as_of, source),
    FOREIGN KEY (workspace_id, account_id) REFERENCES account (workspace_id, id) ON DELETE CASCADE,
    CHECK ((engagement_rate IS NULL) = (engagement_formula IS NULL))
);
CALL kit.guard('account_metrics', 'SELECT, INSERT');
