package dev.lodestone.campaign.report;

import dev.lodestone.campaign.report.PayoutApi.CreatorResult;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** What payout-service knows of a campaign; empty while it cannot be reached, so that a report says so and stands. */
@ApplicationScoped
class PayoutResults {
    private static final Logger LOG = Logger.getLogger(PayoutResults.class);

    private final PayoutService service;

    PayoutResults(PayoutService service) {
        this.service = service;
    }

    Uni<Optional<List<CreatorResult>>> of(UUID workspace, UUID campaign) {
        return service.result(workspace, campaign)
                .map(result -> Optional.of(result.creators()))
                .onFailure()
                .invoke(failure -> LOG.warnf("payout-service cannot be reached: %s", failure))
                .onFailure()
                .recoverWithItem(Optional::empty);
    }
}
