CREATE TABLE publication (
    id uuid PRIMARY KEY,
    workspace_id uuid NOT NULL,
    collaboration_id uuid NOT NULL,
    submission_id uuid NOT NULL,
    url text NOT NULL,
    platform text NOT NULL CHECK (platform IN ('tiktok', 'instagram', 'youtube')),
    platform_post_id text NOT NULL,
    published_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_at timestamptz NOT NULL,
    UNIQUE (workspace_id, id),
    UNIQUE (workspace_id, platform, platform_post_id),
    FOREIGN KEY (workspace_id, collaboration_id) REFERENCES collaboration (workspace_id, id),
    FOREIGN KEY (workspace_id, submission_id) REFERENCES submission (workspace_id, id)
);
CREATE INDEX publication_by_collaboration ON publication (workspace_id, collaboration_id, id DESC);
CALL kit.guard('publication', 'SELECT, INSERT');

-- Figures of a live post over time; the newest counts, the earlier ones stay.
CREATE TABLE publication_metrics (
    id uuid PRIMARY KEY,
    workspace_id uuid NOT NULL,
    publication_id uuid NOT NULL,
    reach bigint NOT NULL CHECK (reach >= 0),
    impressions bigint CHECK (impressions >= 0),
    engagements bigint NOT NULL CHECK (engagements >= 0),
    source text NOT NULL,
    as_of timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL,
    FOREIGN KEY (workspace_id, publication_id) REFERENCES publication (workspace_id, id)
);
CREATE INDEX publication_metrics_newest ON publication_metrics (workspace_id, publication_id, as_of DESC, id DESC);
CALL kit.guard('publication_metrics', 'SELECT, INSERT');
