-- Work that takes longer than a request should. beat_at tells a job whose process is gone from one that still computes.
CREATE TABLE kit.job (
    id           uuid        PRIMARY KEY,
    workspace_id uuid        NOT NULL,
    type         text        NOT NULL,
    state        text        NOT NULL CHECK (state IN ('running', 'succeeded', 'failed')),
    progress     integer     NOT NULL CHECK (progress BETWEEN 0 AND 100),
    result       jsonb,
    problem_code text,
    problem      text,
    created_by   text        NOT NULL,
    created_at   timestamptz NOT NULL,
    beat_at      timestamptz NOT NULL,
    finished_at  timestamptz,
    CHECK ((state = 'running') = (finished_at IS NULL)),
    CHECK ((state = 'succeeded') = (result IS NOT NULL)),
    CHECK ((state = 'failed') = (problem_code IS NOT NULL))
);
CREATE INDEX job_by_workspace ON kit.job (workspace_id, id DESC);
CALL kit.guard('kit.job', 'SELECT, INSERT, UPDATE');
