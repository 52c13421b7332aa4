package dev.lodestone.payout.refund;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.kit.money.Money;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.payout.PayoutProblem;
import dev.lodestone.payout.conversion.Conversion;
import dev.lodestone.payout.conversion.Conversions;
import dev.lodestone.payout.earning.TakeBackEarnings;
import dev.lodestone.payout.event.OrderEvents;
import dev.lodestone.payout.event.OrderEvents.ConversionRefunded;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Records a refund and takes back its share of what the order earned. */
@ApplicationScoped
class RefundConversion {
    private final Conversions conversions;
    private final Refunds refunds;
    private final TakeBackEarnings takeBack;
    private final Events events;
    private final Ids ids;

    RefundConversion(Conversions conversions, Refunds refunds, TakeBackEarnings takeBack, Events events, Ids ids) {
        this.conversions = conversions;
        this.refunds = refunds;
        this.takeBack = takeBack;
        this.events = events;
        this.ids = ids;
    }

    record Recorded(Refund refund, boolean isNew) {}

    Uni<Recorded> in(Tx tx, UUID conversionId, RefundRequest request) {
        return conversions
                .lock(tx, conversionId)
                .chain(conversion -> refunds.of(tx, conversionId)
                        .chain(earlier -> known(earlier, request)
                                .map(refund -> Uni.createFrom().item(new Recorded(refund, false)))
                                .orElseGet(() -> add(tx, conversion, request))));
    }

    private static Optional<Refund> known(List<Refund> earlier, RefundRequest request) {
        return earlier.stream()
                .filter(refund -> refund.externalRef().equals(request.externalRef()))
                .findFirst()
                .map(refund -> {
                    if (refund.amount().equals(request.amount())) return refund;
                    throw new ProblemException(
                            PayoutProblem.REFUND_DIFFERS,
                            "It was recorded with " + refund.amount() + " as " + refund.id() + ".");
                });
    }

    private Uni<Recorded> add(Tx tx, Conversion conversion, RefundRequest request) {
        Money refunded = conversion.refunded().plus(allowed(conversion, request.amount()));
        String state = stateAfter(conversion, refunded);
        Refund refund = new Refund(
                ids.next(),
                conversion.id(),
                request.externalRef(),
                request.amount(),
                Optional.ofNullable(request.reason()),
                request.occurredAt().truncatedTo(ChronoUnit.MICROS),
                tx.now());
        var told = new ConversionRefunded(
                conversion.id(),
                refund.id(),
                conversion.programId(),
                conversion.creatorId().orElse(null),
                refund.amount(),
                refunded,
                state);
        return refunds.insert(tx, refund)
                .chain(() -> conversions.setState(tx, conversion.id(), state))
                .chain(() -> takeBack.ofConversion(tx, conversion.id()))
                .chain(() -> events.append(tx, OrderEvents.CONVERSION_REFUNDED, conversion.id(), told))
                .replaceWith(new Recorded(refund, true));
    }

    private static Money allowed(Conversion conversion, Money amount) {
        if (!amount.currency().equals(conversion.gross().currency())) {
            throw new ProblemException(
                    PayoutProblem.CURRENCY_MISMATCH,
                    "The order is in " + conversion.gross().currency() + ".",
                    FieldError.at(
                            "/amount/currency",
                            "currency",
                            "Use " + conversion.gross().currency() + "."));
        }
        if (amount.amount() <= 0) {
            throw ProblemException.invalid(FieldError.at("/amount/amount", "positive", "A refund is above zero."));
        }
        Money left = conversion.paid().minus(conversion.refunded());
        if (amount.compareTo(left) > 0) {
            throw new ProblemException(PayoutProblem.REFUND_EXCEEDS_GROSS, "Only " + left + " is left to refund.");
        }
        return amount;
    }

    private static String stateAfter(Conversion conversion, Money refunded) {
        return refunded.equals(conversion.paid()) ? "refunded" : "partially-refunded";
    }
}
