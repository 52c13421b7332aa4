CREATE TABLE collaboration (
    id uuid PRIMARY KEY,
    workspace_id uuid NOT NULL,
    campaign_id uuid NOT NULL,
    creator_id uuid NOT NULL,
    invitation_id uuid NOT NULL,
    tier text NOT NULL CHECK (tier IN ('nano', 'micro', 'mid', 'macro', 'mega')),
    fee_amount bigint NOT NULL CHECK (fee_amount >= 0),
    currency char(3) NOT NULL,
    commission_basis_points integer NOT NULL CHECK (commission_basis_points BETWEEN 0 AND 10000),
    brief_version integer NOT NULL CHECK (brief_version > 0),
    usage_rights jsonb NOT NULL DEFAULT '{}',
    exclusivity_days integer NOT NULL DEFAULT 0 CHECK (exclusivity_days BETWEEN 0 AND 3650),
    state text NOT NULL
        CHECK (state IN ('accepted', 'drafting', 'in-review', 'approved', 'live', 'completed', 'cancelled')),
    version bigint NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    UNIQUE (workspace_id, id),
    UNIQUE (workspace_id, campaign_id, creator_id),
    FOREIGN KEY (workspace_id, campaign_id) REFERENCES campaign (workspace_id, id),
    FOREIGN KEY (workspace_id, invitation_id) REFERENCES invitation (workspace_id, id)
);
CREATE INDEX collaboration_newest ON collaboration (workspace_id, id DESC);
CREATE INDEX collaboration_by_creator ON collaboration (workspace_id, creator_id, id DESC);
CALL kit.guard('collaboration', 'SELECT, INSERT, UPDATE');
