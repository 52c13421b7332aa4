CREATE TABLE brief (
    workspace_id uuid        NOT NULL,
    campaign_id  uuid        NOT NULL,
    content      jsonb       NOT NULL CHECK (jsonb_typeof(content) = 'object'),
    own_check    jsonb       NOT NULL CHECK (jsonb_typeof(own_check) = 'object'),
    version      bigint      NOT NULL CHECK (version >= 1),
    updated_at   timestamptz NOT NULL,
    PRIMARY KEY (workspace_id, campaign_id),
    FOREIGN KEY (workspace_id, campaign_id) REFERENCES campaign (workspace_id, id)
);
CALL kit.guard('brief', 'SELECT, INSERT, UPDATE');

-- What was published stays as it was: creators accept a number, so nobody may change what it stands for.
CREATE TABLE brief_version (
    workspace_id   uuid        NOT NULL,
    campaign_id    uuid        NOT NULL,
    number         integer     NOT NULL CHECK (number >= 1),
    content        jsonb       NOT NULL CHECK (jsonb_typeof(content) = 'object'),
    brand_names    text[]      NOT NULL,
    product_nouns  text[]      NOT NULL,
    own_check      jsonb       NOT NULL CHECK (own_check ->> 'verdict' IN ('ok', 'revise')),
    rule_pack_hash text        NOT NULL CHECK (rule_pack_hash ~ '^[0-9a-f]{64}$'),
    published_by   text        NOT NULL,
    published_at   timestamptz NOT NULL,
    PRIMARY KEY (workspace_id, campaign_id, number),
    FOREIGN KEY (workspace_id, campaign_id) REFERENCES campaign (workspace_id, id)
);
CALL kit.guard('brief_version', 'SELECT, INSERT');
