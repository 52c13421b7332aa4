package dev.lodestone.payout.link;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.payout.code.Code;
import dev.lodestone.payout.code.OpenCode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Gives an accepted collaboration its link and its code; asked again, it changes nothing. */
@ApplicationScoped
public class OpenTraces {
    private final OpenLink openLink;
    private final OpenCode openCode;

    OpenTraces(OpenLink openLink, OpenCode openCode) {
        this.openLink = openLink;
        this.openCode = openCode;
    }

    /** Without a landing page there is no link, only a code. */
    public record Draft(UUID programId, UUID creatorId, UUID collaborationId, Optional<String> landingUrl) {}

    public Uni<Void> in(Tx tx, Draft draft) {
        return link(tx, draft)
                .chain(() -> code(tx, draft))
                .chain(given -> given.isPresent() ? Uni.createFrom().voidItem() : code(tx, draft))
                .replaceWithVoid();
    }

    private Uni<?> link(Tx tx, Draft draft) {
        Optional<UUID> collaboration = Optional.of(draft.collaborationId());
        return draft.landingUrl()
                .<Uni<?>>map(url -> openLink.insert(
                        tx,
                        new Link.Draft(
                                draft.programId(),
                                draft.creatorId(),
                                collaboration,
                                Optional.empty(),
                                Optional.empty(),
                                url)))
                .orElse(Uni.createFrom().voidItem());
    }

    /** Made up, so it may be one that is taken: the caller asks once more. */
    private Uni<Optional<Code>> code(Tx tx, Draft draft) {
        Optional<UUID> collaboration = Optional.of(draft.collaborationId());
        return openCode.insert(
                tx,
                new Code.Draft(
                        draft.programId(), draft.creatorId(), collaboration, Optional.empty(), Optional.empty()));
    }
}
