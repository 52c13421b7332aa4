package dev.lodestone.campaign.creators;

import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.campaign.client.creator.Creator;
import dev.lodestone.campaign.client.creator.CreatorBatchItem;
import dev.lodestone.campaign.client.creator.CreatorPage;
import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The creators of a workspace, read from creator-service. Never called inside a transaction. */
@ApplicationScoped
public class Creators {
    private static final Logger LOG = Logger.getLogger(Creators.class);
    private static final int PAGE = 100;
    private static final int MOST_CARDS = 200;

    /** The part of reading that goes into finding whom to read. */
    private static final double FINDING = 0.4;

    private final CreatorService service;
    private final Cards cards;

    Creators(CreatorService service, InstantSource clock) {
        this.service = service;
        this.cards = new Cards(clock);
    }

    /** Unknown ids are left out. */
    public Uni<List<CreatorFacts>> byIds(UUID workspace, List<UUID> ids) {
        return byIds(workspace, ids, read -> {});
    }

    /** {@code progress}: the part that is read, from 0 to 1. */
    public Uni<List<CreatorFacts>> byIds(UUID workspace, List<UUID> ids, DoubleConsumer progress) {
        return cards(workspace, ids, new ArrayList<>(), 0, progress).onFailure().transform(Creators::unavailable);
    }

    /** {@code isCut}: there are more who fit the search than its limit lets in; how many more, nobody counts. */
    public record Found(List<CreatorFacts> creators, boolean isCut) {}

    private record Ids(List<UUID> ids, boolean isCut) {}

    /** {@code beforeCut} may refuse: it is asked where not all who fit will be read, before any of them is. */
    public Uni<Found> search(UUID workspace, CreatorSearch search, DoubleConsumer progress, Runnable beforeCut) {
        return ids(workspace, search, null, new LinkedHashSet<>(), found -> progress.accept(found * FINDING))
                .invoke(found -> {
                    if (found.isCut()) beforeCut.run();
                })
                .onFailure()
                .transform(Creators::unavailable)
                .chain(found -> byIds(workspace, found.ids(), read -> progress.accept(FINDING + read * (1 - FINDING)))
                        .map(creators -> new Found(creators, found.isCut())));
    }

    /** One call after the other: a large roster shall not keep the other service from everybody else. */
    private Uni<List<CreatorFacts>> cards(
            UUID workspace, List<UUID> ids, List<CreatorFacts> read, int from, DoubleConsumer progress) {
        if (from >= ids.size()) return Uni.createFrom().item(List.copyOf(read));
        int to = Math.min(ids.size(), from + MOST_CARDS);
        return service.cards(workspace, ids.subList(from, to)).chain(batch -> {
            batch.getResults().stream()
                    .map(CreatorBatchItem::getCreator)
                    .filter(Objects::nonNull)
                    .map(cards::facts)
                    .forEach(read::add);
            progress.accept((double) to / ids.size());
            return cards(workspace, ids, read, to, progress);
        });
    }

    private Uni<Ids> ids(
            UUID workspace, CreatorSearch search, @Nullable String cursor, Set<UUID> found, DoubleConsumer progress) {
        int limit = Math.min(PAGE, search.limit() - found.size());
        return service.page(workspace, search, cursor, limit).chain(page -> {
            page.getData().stream().map(Creator::getId).forEach(found::add);
            progress.accept((double) found.size() / search.limit());
            return found.size() >= search.limit() || isLast(page)
                    ? Uni.createFrom().item(new Ids(List.copyOf(found), !isLast(page)))
                    : ids(workspace, search, page.getNextCursor(), found, progress);
        });
    }

    private static boolean isLast(CreatorPage page) {
        return page.getNextCursor() == null;
    }

    private static Throwable unavailable(Throwable failure) {
        if (failure instanceof ProblemException) return failure;
        if (failure instanceof CreatorRefusal) {
            LOG.infof("creator-service refuses: %s", failure.getMessage());
            return new ProblemException(
                    CommonProblem.INVALID_REQUEST,
                    "creator-service does not take this question. Compare the search with its document.");
        }
        LOG.warnf("creator-service cannot be reached: %s", failure);
        return new ProblemException(
                CampaignProblem.CREATOR_SERVICE_UNAVAILABLE,
                "The creators cannot be read now. Invitations from a stored mix plan work meanwhile.");
    }
}
