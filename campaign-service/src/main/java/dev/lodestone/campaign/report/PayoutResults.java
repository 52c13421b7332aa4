package dev.lodestone.campaign.report;

import dev.lodestone.campaign.client.payout.CreatorResult;
import dev.lodestone.campaign.report.Totals.Sales;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** What payout-service knows of a campaign; empty while it cannot be reached, so that a report says so and stands. */
@ApplicationScoped
class PayoutResults {
    private static final Logger LOG = Logger.getLogger(PayoutResults.class);

    private final PayoutService service;

    PayoutResults(PayoutService service) {
        this.service = service;
    }

    Uni<Optional<Map<UUID, Sales>>> of(UUID workspace, UUID campaign) {
        return service.result(workspace, campaign)
                .map(result -> Optional.of(result.getCreators().stream()
                        .collect(Collectors.toMap(CreatorResult::getCreatorId, PayoutResults::sales, Sales::plus))))
                .onFailure()
                .invoke(failure -> LOG.warnf("payout-service cannot be reached: %s", failure))
                .onFailure()
                .recoverWithItem(Optional::empty);
    }

    private static Sales sales(CreatorResult result) {
        return new Sales(
                result.getClicks(),
                result.getConversions(),
                result.getRevenue().getAmount(),
                result.getRefunded().getAmount(),
                result.getCommission().getAmount());
    }
}
