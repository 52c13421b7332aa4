-- The row outlives an erasure as a pseudonym, because other services keep money facts under its id.
CREATE TABLE creator (
    workspace_id       uuid        NOT NULL,
    id                 uuid        NOT NULL,
    country            text        CHECK (country ~ '^[A-Z]{2}$'),
    language           text        CHECK (language ~ '^[a-z]{2}$'),
    niches             text[]      NOT NULL DEFAULT '{}' CHECK (cardinality(niches) <= 8),
    availability       text        NOT NULL CHECK (availability IN ('open', 'limited', 'closed')),
    provenance         text        NOT NULL CHECK (provenance IN ('manual', 'import')),
    primary_account_id uuid,
    followers          bigint      NOT NULL DEFAULT 0 CHECK (followers >= 0),
    engagement_rate    integer     CHECK (engagement_rate BETWEEN 0 AND 100000),
    version            bigint      NOT NULL CHECK (version > 0),
    created_at         timestamptz NOT NULL,
    updated_at         timestamptz NOT NULL,
    erased_at          timestamptz,
    PRIMARY KEY (workspace_id, id)
);
COMMENT ON COLUMN creator.followers IS 'of the primary account, repeated here so that lists can be sorted by an index';
COMMENT ON COLUMN creator.engagement_rate IS 'basis points, of the primary account';
CREATE INDEX creator_by_followers ON creator (workspace_id, followers DESC, id DESC) WHERE erased_at IS NULL;
CREATE INDEX creator_by_engagement ON creator (workspace_id, coalesce(engagement_rate, -1) DESC, id DESC) WHERE erased_at IS NULL;
CREATE INDEX creator_by_creation ON creator (workspace_id, created_at DESC, id DESC) WHERE erased_at IS NULL;
CREATE INDEX creator_by_niche ON creator USING gin (niches);
CALL kit.guard('creator', 'SELECT, INSERT, UPDATE');

-- All that names a person, apart from the facts: an erasure deletes the row.
CREATE TABLE creator_person (
    workspace_id uuid NOT NULL,
    creator_id   uuid NOT NULL,
    display_name text NOT NULL CHECK (length(display_name) BETWEEN 1 AND 200),
    name_folded  text NOT NULL,
    email        text CHECK (length(email) <= 254),
    email_folded text,
    PRIMARY KEY (workspace_id, creator_id),
    FOREIGN KEY (workspace_id, creator_id) REFERENCES creator (workspace_id, id)
);
CREATE INDEX creator_person_by_email ON creator_person (workspace_id, email_folded) WHERE email_folded IS NOT NULL;
CALL kit.guard('creator_person', 'SELECT, INSERT, UPDATE, DELETE');
