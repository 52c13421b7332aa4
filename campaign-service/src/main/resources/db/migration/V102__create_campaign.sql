CREATE TABLE campaign (
    workspace_id            uuid        NOT NULL,
    id                      uuid        NOT NULL,
    brand_id                uuid        NOT NULL,
    name                    text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    state                   text        NOT NULL CHECK (state IN ('draft', 'open', 'active', 'completed', 'cancelled')),
    currency                char(3)     NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    budget_amount           bigint      NOT NULL CHECK (budget_amount >= 0),
    talent_amount           bigint      NOT NULL CHECK (talent_amount >= 0),
    media_amount            bigint      NOT NULL CHECK (media_amount >= 0),
    production_amount       bigint      NOT NULL CHECK (production_amount >= 0),
    other_amount            bigint      NOT NULL CHECK (other_amount >= 0),
    slots                   jsonb       NOT NULL CHECK (jsonb_typeof(slots) = 'object'),
    openness                text        NOT NULL CHECK (openness IN ('open', 'invited')),
    eligibility             jsonb       NOT NULL CHECK (jsonb_typeof(eligibility) = 'object'),
    commission_basis_points integer     NOT NULL CHECK (commission_basis_points BETWEEN 0 AND 10000),
    hold_days               integer     NOT NULL CHECK (hold_days BETWEEN 0 AND 365),
    attribution_window_days integer     NOT NULL CHECK (attribution_window_days BETWEEN 1 AND 365),
    landing_url             text        CHECK (length(landing_url) <= 2000),
    metadata                jsonb       NOT NULL CHECK (jsonb_typeof(metadata) = 'object'),
    version                 bigint      NOT NULL CHECK (version >= 1),
    created_at              timestamptz NOT NULL,
    updated_at              timestamptz NOT NULL,
    PRIMARY KEY (workspace_id, id),
    FOREIGN KEY (workspace_id, brand_id) REFERENCES brand (workspace_id, id),
    CONSTRAINT lines_within_budget
        CHECK (talent_amount + media_amount + production_amount + other_amount <= budget_amount)
);
CREATE INDEX campaign_newest_first ON campaign (workspace_id, created_at DESC, id DESC);
CREATE INDEX campaign_of_brand ON campaign (workspace_id, brand_id, created_at DESC, id DESC);
CALL kit.guard('campaign', 'SELECT, INSERT, UPDATE');
