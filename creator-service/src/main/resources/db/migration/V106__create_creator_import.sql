CREATE TABLE creator_import (
    workspace_id uuid        NOT NULL,
    id           uuid        NOT NULL,
    state        text        NOT NULL CHECK (state IN ('applied', 'refused', 'dry-run')),
    on_error     text        NOT NULL CHECK (on_error IN ('refuse-file', 'keep-good')),
    created_at   timestamptz NOT NULL,
    PRIMARY KEY (workspace_id, id)
);
CALL kit.guard('creator_import', 'SELECT, INSERT');

-- Holds line numbers, ids and codes, never the content of a line: that is personal data.
CREATE TABLE creator_import_row (
    workspace_id uuid    NOT NULL,
    import_id    uuid    NOT NULL,
    line         integer NOT NULL CHECK (line > 1),
    status       text    NOT NULL CHECK (status IN ('created', 'updated', 'unchanged', 'refused')),
    creator_id   uuid,
    problem      jsonb,
    PRIMARY KEY (workspace_id, import_id, line),
    FOREIGN KEY (workspace_id, import_id) REFERENCES creator_import (workspace_id, id),
    CHECK ((status = 'refused') = (problem IS NOT NULL))
);
CALL kit.guard('creator_import_row', 'SELECT, INSERT');
