-- A plan is kept per connection and made for the workspace that asks first. By the transaction alone, behind the condition of
-- row-level security, a plan made for a small workspace reads all entries of a large one for each of its transactions: seconds
-- where this takes milliseconds.
CREATE INDEX ledger_entry_by_workspace_and_txn ON ledger_entry (workspace_id, txn_id);
DROP INDEX ledger_entry_by_txn;
