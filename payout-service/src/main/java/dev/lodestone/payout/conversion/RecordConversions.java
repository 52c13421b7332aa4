package dev.lodestone.payout.conversion;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.kit.money.Money;
import dev.lodestone.payout.attribution.Attribution;
import dev.lodestone.payout.conversion.Conversions.Draft;
import dev.lodestone.payout.earning.AddEarnings;
import dev.lodestone.payout.earning.Earning;
import dev.lodestone.payout.order.AttributionView;
import dev.lodestone.payout.order.Attributions;
import dev.lodestone.payout.order.Commissions;
import dev.lodestone.payout.order.ConversionRequest;
import dev.lodestone.payout.order.Order;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Records sound orders, each once: attribution, commission and postings for all of them in a few statements. */
@ApplicationScoped
class RecordConversions {
    private final Attributions attributions;
    private final Commissions commissions;
    private final Conversions conversions;
    private final AddEarnings addEarnings;
    private final Ids ids;

    RecordConversions(
            Attributions attributions,
            Commissions commissions,
            Conversions conversions,
            AddEarnings addEarnings,
            Ids ids) {
        this.attributions = attributions;
        this.commissions = commissions;
        this.conversions = conversions;
        this.addEarnings = addEarnings;
        this.ids = ids;
    }

    /** What is new, with what it earned. */
    record Fresh(List<Conversion> conversions, List<Earning> earnings) {}

    /** The orders have distinct business keys. */
    Uni<Fresh> in(Tx tx, List<Order> orders) {
        return attributions.of(tx, orders).chain(attributed -> record(tx, attributed));
    }

    private Uni<Fresh> record(Tx tx, Map<Order, Attribution> attributed) {
        List<Draft> drafts = new ArrayList<>();
        List<Commissions.Sale> sales = new ArrayList<>();
        attributed.forEach((order, attribution) -> {
            Draft draft = draft(tx, order, attribution);
            drafts.add(draft);
            attribution
                    .creator()
                    .ifPresent(creator ->
                            sales.add(new Commissions.Sale(draft.conversion().id(), order, creator)));
        });
        return conversions.insert(tx, drafts).chain(inserted -> earn(tx, drafts, sales, new HashSet<>(inserted)));
    }

    private Uni<Fresh> earn(Tx tx, List<Draft> drafts, List<Commissions.Sale> sales, Set<UUID> inserted) {
        List<Conversion> fresh = drafts.stream()
                .map(Draft::conversion)
                .filter(conversion -> inserted.contains(conversion.id()))
                .toList();
        return commissions
                .of(
                        tx,
                        sales.stream()
                                .filter(sale -> inserted.contains(sale.conversionId()))
                                .toList())
                .chain(additions -> addEarnings.in(tx, additions))
                .map(earnings -> new Fresh(fresh, earnings));
    }

    private Draft draft(Tx tx, Order order, Attribution attribution) {
        Optional<UUID> creator = attribution.creator();
        Conversion conversion = new Conversion(
                ids.next(),
                order.key(),
                order.gross(),
                order.paid(),
                order.base(),
                Money.zero(order.gross().currency()),
                order.occurredAt(),
                tx.now(),
                creator.isPresent() ? "attributed" : "unattributed",
                creator,
                AttributionView.kept(order.program(), attribution));
        return new Draft(conversion, ConversionRequest.Extras.of(order.request()));
    }
}
