-- An answer of the planner is kept whole; its candidates are rows, since invitations and reports read them.
CREATE TABLE mix_plan (
    id uuid PRIMARY KEY,
    workspace_id uuid NOT NULL,
    campaign_id uuid NOT NULL,
    objective text NOT NULL CHECK (objective IN ('reach', 'engagement', 'sales', 'profit')),
    seed bigint NOT NULL,
    answer jsonb NOT NULL,
    created_by text NOT NULL,
    created_at timestamptz NOT NULL,
    UNIQUE (workspace_id, id),
    FOREIGN KEY (workspace_id, campaign_id) REFERENCES campaign (workspace_id, id)
);
CREATE INDEX mix_plan_by_campaign ON mix_plan (workspace_id, campaign_id, created_at DESC, id DESC);
CALL kit.guard('mix_plan', 'SELECT, INSERT');

CREATE TABLE mix_plan_candidate (
    workspace_id uuid NOT NULL,
    mix_plan_id uuid NOT NULL,
    creator_id uuid NOT NULL,
    tier text NOT NULL CHECK (tier IN ('nano', 'micro', 'mid', 'macro', 'mega')),
    fee_amount bigint NOT NULL CHECK (fee_amount >= 0),
    currency char(3) NOT NULL,
    followers bigint NOT NULL CHECK (followers >= 0),
    PRIMARY KEY (workspace_id, mix_plan_id, creator_id),
    FOREIGN KEY (workspace_id, mix_plan_id) REFERENCES mix_plan (workspace_id, id)
);
CALL kit.guard('mix_plan_candidate', 'SELECT, INSERT');
