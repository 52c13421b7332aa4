-- Who declined, or whose invitation was taken back, may be invited again with other terms: one invitation at a time.
ALTER TABLE invitation DROP CONSTRAINT invitation_workspace_id_campaign_id_creator_id_key;
CREATE UNIQUE INDEX one_invitation_at_a_time ON invitation (workspace_id, campaign_id, creator_id)
    WHERE state IN ('pending', 'accepted');
CREATE INDEX invitation_by_creator ON invitation (workspace_id, creator_id, campaign_id);
