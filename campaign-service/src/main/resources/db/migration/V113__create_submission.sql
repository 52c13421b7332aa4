-- A draft keeps the check that judged it, with the hash of the rules, for as long as it exists.
CREATE TABLE submission (
    id uuid PRIMARY KEY,
    workspace_id uuid NOT NULL,
    collaboration_id uuid NOT NULL,
    revision integer NOT NULL CHECK (revision > 0),
    content text NOT NULL,
    platform text CHECK (platform IN ('tiktok', 'instagram', 'youtube')),
    language text NOT NULL,
    format text NOT NULL CHECK (format IN ('caption', 'script', 'story')),
    checked jsonb NOT NULL,
    score integer NOT NULL CHECK (score BETWEEN 0 AND 100),
    verdict text NOT NULL CHECK (verdict IN ('ok', 'revise', 'block')),
    rule_pack_hash text NOT NULL,
    state text NOT NULL CHECK (state IN ('submitted', 'changes-requested', 'approved')),
    submitted_by text NOT NULL,
    submitted_at timestamptz NOT NULL,
    UNIQUE (workspace_id, id),
    UNIQUE (workspace_id, collaboration_id, revision),
    FOREIGN KEY (workspace_id, collaboration_id) REFERENCES collaboration (workspace_id, id)
);
CALL kit.guard('submission', 'SELECT, INSERT, UPDATE');

CREATE TABLE review (
    id uuid PRIMARY KEY,
    workspace_id uuid NOT NULL,
    collaboration_id uuid NOT NULL,
    submission_id uuid NOT NULL,
    revision integer NOT NULL CHECK (revision > 0),
    decision text NOT NULL CHECK (decision IN ('approve', 'request-changes')),
    note text,
    overrides_block boolean NOT NULL,
    reviewed_by text NOT NULL,
    reviewed_at timestamptz NOT NULL,
    UNIQUE (workspace_id, submission_id),
    FOREIGN KEY (workspace_id, collaboration_id) REFERENCES collaboration (workspace_id, id),
    FOREIGN KEY (workspace_id, submission_id) REFERENCES submission (workspace_id, id)
);
CALL kit.guard('review', 'SELECT, INSERT');
