-- Why a job failed, fault by fault, as the problem document of a request would have told it; null where there is none to name.
ALTER TABLE kit.job ADD COLUMN problem_errors jsonb CHECK (problem_errors IS NULL OR state = 'failed');
