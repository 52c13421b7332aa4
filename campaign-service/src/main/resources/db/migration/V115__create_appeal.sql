-- What is left of a draft's check after appeals stands beside the check. The check itself, and the text, are never changed.
ALTER TABLE submission
    ADD COLUMN min_score integer NOT NULL DEFAULT 75 CHECK (min_score BETWEEN 0 AND 100),
    ADD COLUMN reconsidered jsonb;
REVOKE UPDATE ON submission FROM ${runtime};
GRANT UPDATE (state, reconsidered) ON submission TO ${runtime};
CREATE INDEX submission_by_time ON submission (workspace_id, submitted_at);

-- A finding that somebody holds to be wrong, and what another person says to it.
CREATE TABLE appeal (
    id uuid PRIMARY KEY,
    workspace_id uuid NOT NULL,
    submission_id uuid NOT NULL,
    rule_id text NOT NULL,
    span_start integer NOT NULL CHECK (span_start >= 0),
    span_end integer NOT NULL CHECK (span_end >= span_start),
    reason text NOT NULL,
    appealed_by text NOT NULL,
    appealed_at timestamptz NOT NULL,
    state text NOT NULL CHECK (state IN ('open', 'upheld', 'overruled')),
    note text,
    decided_by text CHECK (decided_by <> appealed_by),
    decided_at timestamptz,
    UNIQUE (workspace_id, id),
    FOREIGN KEY (workspace_id, submission_id) REFERENCES submission (workspace_id, id),
    CHECK ((state = 'open') = (decided_by IS NULL)),
    CHECK ((decided_by IS NULL) = (decided_at IS NULL))
);
-- A finding is questioned once at a time, and no longer once it has fallen; after an upheld one somebody may try again.
CREATE UNIQUE INDEX appeal_once ON appeal (workspace_id, submission_id, rule_id, span_start, span_end)
    WHERE state <> 'upheld';
CREATE INDEX appeal_by_submission ON appeal (workspace_id, submission_id, id DESC);
CALL kit.guard('appeal', 'SELECT, INSERT');
GRANT UPDATE (state, note, decided_by, decided_at) ON appeal TO ${runtime};
