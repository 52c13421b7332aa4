package dev.lodestone.payout.order;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.payout.earning.AddEarnings.Addition;
import dev.lodestone.payout.earning.Earning;
import dev.lodestone.payout.earning.Earning.Progress;
import dev.lodestone.payout.earning.EarningState;
import dev.lodestone.payout.earning.Origin;
import dev.lodestone.payout.rate.Terms;
import dev.lodestone.payout.rule.RuleVersion;
import dev.lodestone.payout.rule.Rulebook;
import dev.lodestone.payout.rule.Rules;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Works out what creators earn from recorded orders. */
@ApplicationScoped
public class Commissions {
    private final Rules rules;
    private final Ids ids;

    Commissions(Rules rules, Ids ids) {
        this.rules = rules;
        this.ids = ids;
    }

    public record Sale(UUID conversionId, Order order, UUID creatorId) {}

    public Uni<List<Addition>> of(Tx tx, Collection<Sale> sales) {
        if (sales.isEmpty()) return Uni.createFrom().item(List.of());
        Set<UUID> programs =
                sales.stream().map(sale -> sale.order().program().id()).collect(Collectors.toSet());
        Set<UUID> creators = sales.stream().map(Sale::creatorId).collect(Collectors.toSet());
        return rules.forCreators(tx, programs, creators)
                .map(book -> sales.stream()
                        .flatMap(sale -> earn(tx, book, sale).stream())
                        .toList());
    }

    /** Nothing when no rule covers the order, or when the rule gives nothing for it. */
    private Optional<Addition> earn(Tx tx, Rulebook book, Sale sale) {
        Order order = sale.order();
        return book.applicable(
                        order.program().id(), sale.creatorId(), order.key().kind(), order.occurredAt())
                .flatMap(rule -> addition(tx, sale, rule));
    }

    private Optional<Addition> addition(Tx tx, Sale sale, RuleVersion rule) {
        Order order = sale.order();
        Terms.Quote quote = rule.terms().quote(order.base());
        if (quote.amount().isZero()) return Optional.empty();
        Instant payableAt = order.occurredAt().plus(Duration.ofDays(rule.holdDays()));
        Earning earning = new Earning(
                ids.next(),
                Origin.COMMISSION,
                sale.creatorId(),
                order.program().brandId(),
                Optional.of(order.program().id()),
                order.program().campaignId(),
                Optional.of(sale.conversionId()),
                Optional.of(rule.id()),
                Optional.empty(),
                quote.amount(),
                Progress.first(EarningState.PENDING),
                payableAt,
                tx.caller().subject(),
                Optional.empty(),
                Optional.empty(),
                tx.now());
        return Optional.of(new Addition(earning, quote.remainderMillionths()));
    }
}
