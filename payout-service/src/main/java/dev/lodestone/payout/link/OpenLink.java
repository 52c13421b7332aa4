package dev.lodestone.payout.link;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.payout.code.KnownProgram;
import dev.lodestone.payout.code.Words;
import dev.lodestone.payout.event.OrderEvents;
import dev.lodestone.payout.event.OrderEvents.LinkOpened;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Opens a link, or aims the one with the same external id anew. */
@ApplicationScoped
class OpenLink {
    private final Links links;
    private final KnownProgram program;
    private final Events events;
    private final Words words;
    private final Ids ids;

    OpenLink(Links links, KnownProgram program, Events events, Words words, Ids ids) {
        this.links = links;
        this.program = program;
        this.events = events;
        this.words = words;
        this.ids = ids;
    }

    record Opened(Link link, boolean isNew) {}

    Uni<Opened> in(Tx tx, Link.Draft draft) {
        return program.check(tx, draft.programId())
                .chain(() -> insert(tx, draft))
                .chain(inserted -> inserted.isPresent()
                        ? Uni.createFrom().item(new Opened(inserted.get(), true))
                        : aimAnew(tx, draft).map(link -> new Opened(link, false)));
    }

    /** Empty when there is one already. */
    Uni<Optional<Link>> insert(Tx tx, Link.Draft draft) {
        return links.insert(tx, ids.next(), draft.slug().orElseGet(words::slug), draft)
                .call(inserted -> inserted.map(link -> tell(tx, link))
                        .orElse(Uni.createFrom().voidItem()));
    }

    private Uni<Void> tell(Tx tx, Link link) {
        var opened = new LinkOpened(
                link.id(),
                link.programId(),
                link.creatorId(),
                link.collaborationId().orElse(null),
                link.slug());
        return events.append(tx, OrderEvents.LINK_OPENED, link.id(), opened);
    }

    private Uni<Link> aimAnew(Tx tx, Link.Draft draft) {
        return links.named(tx, draft.externalId().orElseThrow())
                .map(Optional::orElseThrow)
                .invoke(link -> refuseAnother(link, draft))
                .chain(link -> link.targetUrl().equals(draft.targetUrl())
                        ? Uni.createFrom().item(link)
                        : links.aim(tx, link.id(), draft.targetUrl()));
    }

    private static void refuseAnother(Link link, Link.Draft draft) {
        if (!link.isOf(draft)) {
            throw new ProblemException(
                    CommonProblem.DUPLICATE,
                    "The external id belongs to a link of another program or creator.",
                    FieldError.at("/externalId", "duplicate", "Use another one for another link."));
        }
    }
}
