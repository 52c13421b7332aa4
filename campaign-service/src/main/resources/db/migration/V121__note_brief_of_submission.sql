-- A creator may accept a newer brief later, so a draft says itself which one judged it.
-- Null for drafts from before that was possible: the collaboration's then.
ALTER TABLE submission ADD COLUMN brief_version integer CHECK (brief_version >= 1);
