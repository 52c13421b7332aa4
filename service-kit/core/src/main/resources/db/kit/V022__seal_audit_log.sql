-- What a write answered, hashed as its body is; and a seal over each entry together with the seal before it, so that no
-- entry can be changed, taken away or put in unseen. Seals are made behind the writes: in a write, each one of a workspace
-- would have to wait for the one before it.
ALTER TABLE kit.audit_log ADD COLUMN answer_hash text NOT NULL DEFAULT '';
CREATE INDEX audit_log_by_time ON kit.audit_log (workspace_id, at);

CREATE TABLE kit.audit_seal (
    workspace_id uuid   NOT NULL,
    number       bigint NOT NULL CHECK (number >= 1),
    entry_id     uuid   NOT NULL,
    seal         text   NOT NULL,
    PRIMARY KEY (workspace_id, number),
    UNIQUE (workspace_id, entry_id)
);
CALL kit.guard('kit.audit_seal', 'SELECT, INSERT');
