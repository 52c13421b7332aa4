package dev.lodestone.campaign.publication;

import dev.lodestone.campaign.collaboration.Collaboration;
import dev.lodestone.campaign.collaboration.CollaborationState.Step;
import dev.lodestone.campaign.collaboration.Collaborations;
import dev.lodestone.campaign.event.CollaborationEvents;
import dev.lodestone.campaign.event.CollaborationEvents.PostPublished;
import dev.lodestone.campaign.publication.PublicationRequest.MetricsRequest;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records a live post of an approved draft, which is what makes the fee due. */
@ApplicationScoped
class PublishPost {
    private final Collaborations collaborations;
    private final PublicationGate gate;
    private final Publications publications;
    private final Events events;
    private final Ids ids;

    PublishPost(
            Collaborations collaborations, PublicationGate gate, Publications publications, Events events, Ids ids) {
        this.collaborations = collaborations;
        this.gate = gate;
        this.publications = publications;
        this.events = events;
        this.ids = ids;
    }

    Uni<PublicationView> in(Tx tx, UUID collaborationId, PublicationRequest post) {
        post.refuseFuture(tx.now());
        UUID id = ids.next();
        return collaborations
                .lock(tx, collaborationId)
                .chain(collaboration -> collaborations
                        .move(tx, collaboration, Step.PUBLISH)
                        .chain(() -> gate.pass(tx, collaboration, post))
                        .chain(draft -> publications.add(tx, id, collaborationId, draft.id(), post))
                        .chain(() -> metrics(tx, id, post.metrics()))
                        .chain(() -> events.append(
                                tx, CollaborationEvents.PUBLISHED, collaborationId, told(collaboration, id, post))))
                .chain(() -> publications.require(tx, id));
    }

    Uni<PublicationView> measure(Tx tx, UUID publicationId, MetricsRequest metrics) {
        metrics.refuseFuture(tx.now());
        return publications
                .require(tx, publicationId)
                .call(publication -> collaborations
                        .require(tx, publication.collaborationId())
                        .onFailure(ProblemException.class)
                        .transform(notTheirs -> ProblemException.notFound("publication", publicationId)))
                .chain(() -> metrics(tx, publicationId, metrics))
                .chain(() -> publications.require(tx, publicationId));
    }

    private Uni<Integer> metrics(Tx tx, UUID id, @Nullable MetricsRequest metrics) {
        return metrics == null ? Uni.createFrom().item(0) : publications.addMetrics(tx, ids.next(), id, metrics);
    }

    private static PostPublished told(Collaboration collaboration, UUID id, PublicationRequest post) {
        return new PostPublished(
                collaboration.id(),
                collaboration.campaignId(),
                collaboration.creatorId(),
                id,
                post.url(),
                collaboration.fee());
    }
}
