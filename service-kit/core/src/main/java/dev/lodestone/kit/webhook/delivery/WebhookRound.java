package dev.lodestone.kit.webhook.delivery;

import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.webhook.delivery.ClaimDeliveries.Parcel;
import dev.lodestone.kit.workspace.Caller;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/** Some messages of one workspace: claimed in one transaction, sent outside of any, each outcome noted in another. */
@ApplicationScoped
class WebhookRound {
    private static final Logger LOG = Logger.getLogger(WebhookRound.class);

    private final Database database;
    private final ClaimDeliveries claims;
    private final WebhookDeliveries deliveries;
    private final WebhookPost post;
    private final EndpointHealth health;

    WebhookRound(
            Database database,
            ClaimDeliveries claims,
            WebhookDeliveries deliveries,
            WebhookPost post,
            EndpointHealth health) {
        this.database = database;
        this.claims = claims;
        this.deliveries = deliveries;
        this.post = post;
        this.health = health;
    }

    Uni<List<Parcel>> claim(Caller caller) {
        return database.as(caller, claims::in);
    }

    /**
     * Sends all at once, and notes one outcome after the other: at once they would wait for the same endpoint's row, each
     * with a connection of its own.
     */
    Uni<Integer> send(Caller caller, List<Parcel> due) {
        return Multi.createFrom()
                .iterable(due)
                .onItem()
                .transformToUniAndMerge(parcel -> post.send(parcel.endpoint(), parcel.delivery())
                        .map(outcome -> new Attempt(parcel.delivery(), outcome)))
                .onItem()
                .transformToUniAndConcatenate(attempt -> alone(database.as(caller, tx -> note(tx, attempt))))
                .collect()
                .asList()
                .replaceWith(due.size());
    }

    /** An attempt that cannot be noted is made again after its lease; the others of its round go on. */
    private static Uni<Void> alone(Uni<Void> noted) {
        return noted.onFailure()
                .invoke(failure -> LOG.warnf("A webhook's outcome was not noted: %s", failure))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> note(Tx tx, Attempt attempt) {
        WebhookDelivery delivery = attempt.delivery();
        WebhookPost.Outcome outcome = attempt.outcome();
        Optional<Duration> pause = RetrySchedule.pauseAfter(
                delivery.attempts(), ThreadLocalRandom.current().nextDouble());
        String state = outcome.delivered() ? "delivered" : pause.isPresent() && !outcome.gone() ? "pending" : "failed";
        Instant next = tx.now().plus(pause.orElse(Duration.ZERO));
        return deliveries
                .record(tx, delivery.id(), state, next, outcome.status(), outcome.error())
                .chain(() -> health.learn(tx, delivery.endpointId(), outcome))
                .replaceWithVoid();
    }

    private record Attempt(WebhookDelivery delivery, WebhookPost.Outcome outcome) {}
}
