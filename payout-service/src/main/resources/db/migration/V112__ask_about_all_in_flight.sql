-- Whatever a provider has been told to pay, and has not ended, is asked about again: the event that ends it may be lost.
-- An event that left a payment in flight used to take that away. The owner is held to a workspace as well, and this is about
-- those of all.
ALTER TABLE payout_item NO FORCE ROW LEVEL SECURITY;
UPDATE payout_item SET check_at = now()
WHERE state IN ('sending', 'unknown', 'submitted', 'unclaimed', 'on-hold') AND check_at IS NULL;
ALTER TABLE payout_item FORCE ROW LEVEL SECURITY;

ALTER TABLE payout_item ADD CONSTRAINT payout_item_is_asked_about
    CHECK (state NOT IN ('sending', 'unknown', 'submitted', 'unclaimed', 'on-hold') OR check_at IS NOT NULL);
