package dev.lodestone.payout.earning;

import dev.lodestone.kit.money.Money;
import dev.lodestone.payout.ledger.Purse;
import dev.lodestone.payout.ledger.Source;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a creator is owed for one thing, and how far it is on its way. */
public record Earning(
        UUID id,
        Origin origin,
        UUID creatorId,
        UUID brandId,
        Optional<UUID> programId,
        Optional<UUID> campaignId,
        Optional<UUID> conversionId,
        Optional<UUID> ruleVersionId,
        Optional<String> externalRef,
        Money amount,
        Progress progress,
        Instant payableAt,
        String author,
        Optional<String> reason,
        Optional<String> decidedBy,
        Instant createdAt) {

    /** The part of an earning that changes: its state, and what was taken back before and after it was paid. */
    public record Progress(EarningState state, long reversed, long clawed, long version) {
        public static Progress first(EarningState state) {
            return new Progress(state, 0, 0, 1);
        }
    }

    public EarningState state() {
        return progress.state();
    }

    public Purse purse() {
        return new Purse(creatorId, amount.currency());
    }

    /** What a payout of this earning would count; what was taken back after payment is recovered from the whole. */
    public Money remaining() {
        return amount.minus(Money.of(progress.reversed(), amount.currency()));
    }

    public Money takenBack() {
        return Money.of(Math.addExact(progress.reversed(), progress.clawed()), amount.currency());
    }

    public Source source(String step, Instant at) {
        return new Source(origin.label(), id, "earning/" + id + "/" + step, at);
    }

    /** As it was when it was earned. */
    public Earning atFirst() {
        return new Change(this, Progress.first(EarningState.PENDING)).earning();
    }

    public Change to(EarningState state) {
        if (!state().mayBecome(state)) throw new IllegalStateException(state() + " cannot become " + state);
        return new Change(this, new Progress(state, progress.reversed(), progress.clawed(), progress.version() + 1));
    }

    /** Taken back while it is still ours to keep. */
    public Change reverse(Money part) {
        long reversed = Math.addExact(progress.reversed(), part.amount());
        EarningState next = reversed == amount.amount() ? EarningState.REVERSED : state();
        return new Change(this, new Progress(next, reversed, progress.clawed(), progress.version() + 1));
    }

    /** Taken back after it was paid. */
    public Change clawBack(Money part) {
        long clawed = Math.addExact(progress.clawed(), part.amount());
        boolean whole = Math.addExact(progress.reversed(), clawed) == amount.amount();
        EarningState next = whole ? EarningState.CLAWED_BACK : state();
        return new Change(this, new Progress(next, progress.reversed(), clawed, progress.version() + 1));
    }

    /** One step of an earning; it is written only while the row is as it was read. */
    public record Change(Earning before, Progress after) {
        public Earning earning() {
            return new Earning(
                    before.id,
                    before.origin,
                    before.creatorId,
                    before.brandId,
                    before.programId,
                    before.campaignId,
                    before.conversionId,
                    before.ruleVersionId,
                    before.externalRef,
                    before.amount,
                    after,
                    before.payableAt,
                    before.author,
                    before.reason,
                    before.decidedBy,
                    before.createdAt);
        }
    }
}
