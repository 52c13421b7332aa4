CREATE TABLE invitation (
    id uuid PRIMARY KEY,
    workspace_id uuid NOT NULL,
    campaign_id uuid NOT NULL,
    creator_id uuid NOT NULL,
    mix_plan_id uuid,
    tier text NOT NULL CHECK (tier IN ('nano', 'micro', 'mid', 'macro', 'mega')),
    fee_amount bigint NOT NULL CHECK (fee_amount >= 0),
    currency char(3) NOT NULL,
    commission_basis_points integer NOT NULL CHECK (commission_basis_points BETWEEN 0 AND 10000),
    message text,
    state text NOT NULL CHECK (state IN ('pending', 'accepted', 'declined', 'withdrawn')),
    decline_reason text,
    expires_at timestamptz,
    answered_at timestamptz,
    version bigint NOT NULL DEFAULT 1,
    created_by text NOT NULL,
    created_at timestamptz NOT NULL,
    UNIQUE (workspace_id, id),
    UNIQUE (workspace_id, campaign_id, creator_id),
    CHECK ((state = 'pending') = (answered_at IS NULL)),
    FOREIGN KEY (workspace_id, campaign_id) REFERENCES campaign (workspace_id, id),
    FOREIGN KEY (workspace_id, mix_plan_id) REFERENCES mix_plan (workspace_id, id)
);
CREATE INDEX invitation_by_campaign ON invitation (workspace_id, campaign_id, id DESC);
CALL kit.guard('invitation', 'SELECT, INSERT, UPDATE');
