-- A batch reads what is payable in its currency, not all that was ever earned.
CREATE INDEX earning_payable ON earning (workspace_id, currency, creator_id, payable_at) WHERE state = 'payable';
