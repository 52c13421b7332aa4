package dev.lodestone.payout.destination;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.payout.provider.Providers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Keeps where a creator is paid from now on; the account leaves this class closed. */
@ApplicationScoped
class KeepDestination {
    private final Destinations destinations;
    private final Accounts accounts;
    private final Providers providers;
    private final Ids ids;

    KeepDestination(Destinations destinations, Accounts accounts, Providers providers, Ids ids) {
        this.destinations = destinations;
        this.accounts = accounts;
        this.providers = providers;
        this.ids = ids;
    }

    Uni<Destination> in(Tx tx, DestinationRequest request) {
        if (providers.named(request.provider()).isEmpty()) {
            throw ProblemException.invalid(
                    FieldError.at("/provider", "unknown", "Name a payment provider of this installation."));
        }
        UUID id = ids.next();
        Destination destination = new Destination(
                id,
                request.creatorId(),
                request.currency(),
                request.provider(),
                accounts.close(tx.workspace(), id, request.account()),
                request.ending(),
                Destination.ACTIVE,
                Optional.empty(),
                1,
                tx.now());
        return destinations.add(tx, destination);
    }
}
