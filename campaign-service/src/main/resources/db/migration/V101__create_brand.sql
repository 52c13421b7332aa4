CREATE TABLE brand (
    workspace_id  uuid        NOT NULL,
    id            uuid        NOT NULL,
    name          text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    website       text        CHECK (length(website) <= 2000),
    aliases       text[]      NOT NULL,
    product_nouns text[]      NOT NULL,
    metadata      jsonb       NOT NULL CHECK (jsonb_typeof(metadata) = 'object'),
    version       bigint      NOT NULL CHECK (version >= 1),
    created_at    timestamptz NOT NULL,
    updated_at    timestamptz NOT NULL,
    PRIMARY KEY (workspace_id, id)
);
COMMENT ON COLUMN brand.aliases IS 'other spellings of its name, which a content check takes for names and not for shouting';
CREATE INDEX brand_newest_first ON brand (workspace_id, created_at DESC, id DESC);
CALL kit.guard('brand', 'SELECT, INSERT, UPDATE, DELETE');
