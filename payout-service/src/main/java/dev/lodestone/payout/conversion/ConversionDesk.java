package dev.lodestone.payout.conversion;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import dev.lodestone.kit.event.Events.Happening;
import dev.lodestone.kit.page.PageRequest;
import dev.lodestone.payout.conversion.Outcome.Recorded;
import dev.lodestone.payout.earning.Earning;
import dev.lodestone.payout.earning.Earnings;
import dev.lodestone.payout.event.OrderEvents;
import dev.lodestone.payout.event.OrderEvents.ConversionRecorded;
import dev.lodestone.payout.order.AttributionView;
import dev.lodestone.payout.order.ConversionRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What can be asked and told about orders. */
@ApplicationScoped
class ConversionDesk {
    private final ReportConversions reportConversions;
    private final Conversions conversions;
    private final Earnings earnings;
    private final Events events;

    ConversionDesk(ReportConversions reportConversions, Conversions conversions, Earnings earnings, Events events) {
        this.reportConversions = reportConversions;
        this.conversions = conversions;
        this.earnings = earnings;
        this.events = events;
    }

    Uni<List<Outcome>> report(Tx tx, List<ConversionRequest> requests) {
        return reportConversions.in(tx, requests).call(outcomes -> events.appendAll(tx, happenings(outcomes)));
    }

    Uni<ConversionView> get(Tx tx, UUID id) {
        return conversions
                .require(tx, id)
                .chain(conversion -> views(tx, List.of(conversion)))
                .map(List::getFirst);
    }

    Uni<AttributionView> attribution(Tx tx, UUID id) {
        return conversions.require(tx, id).map(conversion -> AttributionView.of(conversion.attribution()));
    }

    Uni<List<ConversionView>> page(Tx tx, PageRequest page, Conversions.Filter filter) {
        return conversions.page(tx, page, filter).chain(rows -> views(tx, rows));
    }

    private Uni<List<ConversionView>> views(Tx tx, List<Conversion> rows) {
        return earnings.ofConversions(tx, rows.stream().map(Conversion::id).toList())
                .map(earned -> {
                    Map<UUID, List<Earning>> byOrder = earned.stream()
                            .collect(Collectors.groupingBy(
                                    earning -> earning.conversionId().orElseThrow()));
                    return rows.stream()
                            .map(row -> ConversionView.of(row, byOrder.getOrDefault(row.id(), List.of())))
                            .toList();
                });
    }

    private static List<Happening<ConversionRecorded>> happenings(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(Recorded.class::isInstance)
                .map(Recorded.class::cast)
                .map(recorded -> told(recorded.conversion()))
                .toList();
    }

    private static Happening<ConversionRecorded> told(Conversion conversion) {
        var data = new ConversionRecorded(
                conversion.id(),
                conversion.programId(),
                conversion.key().kind(),
                conversion.key().externalRef(),
                conversion.creatorId().orElse(null),
                conversion.gross(),
                conversion.state());
        return new Happening<>(OrderEvents.CONVERSION_RECORDED, conversion.id(), data);
    }
}
