-- A buyer pays the gross amount less the discount, and can be given back no more. Refunds used to be measured against the
-- gross amount, so that a return of everything left the creator a part. The discount of earlier orders was not kept: for
-- them what was paid stays the gross amount. The owner is held to a workspace as well, and this is about those of all.
ALTER TABLE conversion ADD COLUMN paid_minor bigint;
ALTER TABLE conversion NO FORCE ROW LEVEL SECURITY;
UPDATE conversion SET paid_minor = gross_minor;
ALTER TABLE conversion FORCE ROW LEVEL SECURITY;
ALTER TABLE conversion ALTER COLUMN paid_minor SET NOT NULL,
    ADD CONSTRAINT conversion_paid_between_net_and_gross CHECK (paid_minor BETWEEN base_minor AND gross_minor);
