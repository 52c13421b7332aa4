-- For the work that ends holds and sends payouts: which workspaces have any, see kit.looks_for_work().
CREATE POLICY due_work ON earning FOR SELECT USING (kit.looks_for_work() AND state = 'approved');
CREATE INDEX earning_due_anywhere ON earning (payable_at, workspace_id) WHERE state = 'approved';

CREATE POLICY due_work ON payout_batch FOR SELECT USING (kit.looks_for_work() AND state IN ('approved', 'processing'));
