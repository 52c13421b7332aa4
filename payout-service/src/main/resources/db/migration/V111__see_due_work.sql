-- For the work that sends payouts: which workspaces have any, see kit.looks_for_work().
CREATE POLICY due_work ON payout_batch FOR SELECT USING (kit.looks_for_work() AND state IN ('approved', 'processing'));
