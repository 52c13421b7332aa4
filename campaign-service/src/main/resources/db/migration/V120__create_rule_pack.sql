-- Which version of a workspace's rules is in force; one row per workspace that has any.
CREATE TABLE rule_pack (
    workspace_id uuid        PRIMARY KEY,
    in_force     integer,
    version      bigint      NOT NULL CHECK (version >= 1),
    updated_at   timestamptz NOT NULL
);
CALL kit.guard('rule_pack', 'SELECT, INSERT, UPDATE');

-- Checks keep the hash of the words that judged them, so the words stay: only the activation is noted later.
CREATE TABLE rule_pack_version (
    workspace_id uuid        NOT NULL REFERENCES rule_pack (workspace_id),
    number       integer     NOT NULL CHECK (number >= 1),
    content      jsonb       NOT NULL CHECK (jsonb_typeof(content) = 'object'),
    hash         text        NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    created_by   text        NOT NULL,
    created_at   timestamptz NOT NULL,
    activated_at timestamptz,
    PRIMARY KEY (workspace_id, number)
);
CALL kit.guard('rule_pack_version', 'SELECT, INSERT, UPDATE (activated_at)');
ALTER TABLE rule_pack
    ADD FOREIGN KEY (workspace_id, in_force) REFERENCES rule_pack_version (workspace_id, number);
