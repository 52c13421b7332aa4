-- How a payment ended of which the provider can tell nothing any more: one person proposes it, another one confirms it. A
-- proposal is never edited, another one takes its place. Once the provider tells what became of the payment after all, an open
-- proposal is void: that follows from the payment's state and is not written down a second time.
CREATE TABLE payout_ending (
    workspace_id uuid        NOT NULL,
    id           uuid        PRIMARY KEY,
    item_id      uuid        NOT NULL,
    outcome      text        NOT NULL CHECK (outcome IN ('paid', 'failed')),
    provider_ref text        CHECK (length(provider_ref) BETWEEN 1 AND 200),
    reason       text        CHECK (length(reason) BETWEEN 1 AND 500),
    note         text        NOT NULL CHECK (length(note) BETWEEN 1 AND 500),
    state        text        NOT NULL CHECK (state IN ('open', 'confirmed', 'withdrawn')),
    proposed_by  text        NOT NULL,
    proposed_at  timestamptz NOT NULL,
    decided_by   text,
    decided_at   timestamptz,
    UNIQUE (workspace_id, id),
    FOREIGN KEY (workspace_id, item_id) REFERENCES payout_item (workspace_id, id),
    CHECK ((outcome = 'paid') = (provider_ref IS NOT NULL) AND (outcome = 'failed') = (reason IS NOT NULL)),
    CHECK ((state = 'open') = (decided_by IS NULL) AND (state = 'open') = (decided_at IS NULL)),
    CONSTRAINT payout_ending_by_two_persons CHECK (state <> 'confirmed' OR decided_by <> proposed_by)
);
CREATE UNIQUE INDEX payout_ending_one_per_payment ON payout_ending (workspace_id, item_id) WHERE state <> 'withdrawn';
CREATE INDEX payout_ending_newest ON payout_ending (workspace_id, id DESC);
CALL kit.guard('payout_ending', 'SELECT, INSERT, UPDATE (state, decided_by, decided_at)');

-- Nobody ends what the provider has ended, or decides twice, whatever the code above forgets.
CREATE FUNCTION refuse_needless_ending() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.state <> 'open' THEN
        RAISE EXCEPTION 'An ending is decided once';
    END IF;
    IF NEW.state <> 'withdrawn' AND NOT EXISTS (
        SELECT FROM payout_item AS item WHERE item.id = NEW.item_id AND item.state = 'unknown') THEN
        RAISE EXCEPTION 'A person ends only a payment whose fate is unknown';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER payout_ending_needed BEFORE INSERT OR UPDATE ON payout_ending
    FOR EACH ROW EXECUTE FUNCTION refuse_needless_ending();
