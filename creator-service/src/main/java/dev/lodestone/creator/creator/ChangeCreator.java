package dev.lodestone.creator.creator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lodestone.creator.access.CreatorGate;
import dev.lodestone.creator.access.CreatorNews;
import dev.lodestone.kit.concurrency.Preconditions;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.kit.json.MergePatch;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ChangeCreator {
    private final CreatorGate gate;
    private final Creators creators;
    private final CreatorNews news;
    private final MergePatch mergePatch;
    private final Ids ids;

    ChangeCreator(CreatorGate gate, Creators creators, CreatorNews news, MergePatch mergePatch, Ids ids) {
        this.gate = gate;
        this.creators = creators;
        this.news = news;
        this.mergePatch = mergePatch;
        this.ids = ids;
    }

    Uni<UUID> create(Tx tx, CreatorRequest request) {
        UUID id = ids.next();
        return creators.insert(tx, id, request.person(), request.traits(), request.availabilityOrOpen())
                .chain(() -> news.tell(tx, CreatorNews.created(id, Provenance.MANUAL.code())))
                .replaceWith(id);
    }

    Uni<Void> update(Tx tx, UUID id, ObjectNode patch, @Nullable String ifMatch) {
        return gate.write(tx, id)
                .chain(() -> creators.require(tx, id))
                .invoke(known -> Preconditions.ifMatch(ifMatch, known.version()))
                .map(known -> mergePatch.apply(patch, CreatorRequest.of(known)))
                .chain(wanted -> creators.update(tx, id, wanted.person(), wanted.traits(), wanted.availabilityOrOpen()))
                .chain(() -> news.tell(tx, CreatorNews.updated(id, "profile")));
    }
}
