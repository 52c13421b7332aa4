-- A workspace without a row uses the usual bounds.
CREATE TABLE tier_bounds (
    workspace_id uuid        PRIMARY KEY,
    nano         bigint      NOT NULL CHECK (nano > 0),
    micro        bigint      NOT NULL CHECK (micro > nano),
    mid          bigint      NOT NULL CHECK (mid > micro),
    macro        bigint      NOT NULL CHECK (macro > mid),
    mega         bigint      NOT NULL CHECK (mega > macro),
    version      bigint      NOT NULL CHECK (version > 0),
    updated_at   timestamptz NOT NULL
);
CALL kit.guard('tier_bounds', 'SELECT, INSERT, UPDATE');
