package dev.lodestone.campaign.creators;

import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.campaign.client.creator.AudienceShare;
import dev.lodestone.campaign.client.creator.Creator;
import dev.lodestone.campaign.client.creator.CreatorBatchItem;
import dev.lodestone.campaign.client.creator.CreatorCard;
import dev.lodestone.campaign.client.creator.CreatorPage;
import dev.lodestone.campaign.client.creator.Rate;
import dev.lodestone.kit.money.Money;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The creators of a workspace, read from creator-service. Never called inside a transaction. */
@ApplicationScoped
public class Creators {
    private static final Logger LOG = Logger.getLogger(Creators.class);
    private static final int PAGE = 100;

    private final CreatorService service;

    Creators(CreatorService service) {
        this.service = service;
    }

    /** Unknown ids are left out. */
    public Uni<List<CreatorFacts>> byIds(UUID workspace, List<UUID> ids) {
        if (ids.isEmpty()) return Uni.createFrom().item(List.of());
        return service.cards(workspace, ids)
                .map(batch -> batch.getResults().stream()
                        .map(CreatorBatchItem::getCreator)
                        .filter(Objects::nonNull)
                        .map(Creators::facts)
                        .toList())
                .onFailure()
                .transform(Creators::unavailable);
    }

    public Uni<List<CreatorFacts>> search(UUID workspace, CreatorSearch search) {
        return ids(workspace, search, null, List.of())
                .onFailure()
                .transform(Creators::unavailable)
                .chain(ids -> byIds(workspace, ids));
    }

    private Uni<List<UUID>> ids(UUID workspace, CreatorSearch search, String cursor, List<UUID> found) {
        int limit = Math.min(PAGE, search.limit() - found.size());
        return service.page(workspace, search, cursor, limit).chain(page -> {
            List<UUID> all = Stream.concat(
                            found.stream(), page.getData().stream().map(Creator::getId))
                    .toList();
            return all.size() >= search.limit() || isLast(page)
                    ? Uni.createFrom().item(all)
                    : ids(workspace, search, page.getNextCursor(), all);
        });
    }

    private static boolean isLast(CreatorPage page) {
        return page.getNextCursor() == null;
    }

    private static Throwable unavailable(Throwable failure) {
        if (failure instanceof ProblemException) return failure;
        LOG.warnf("creator-service cannot be reached: %s", failure);
        return new ProblemException(
                CampaignProblem.CREATOR_SERVICE_UNAVAILABLE,
                "The creators cannot be read now. Invitations from a stored mix plan work meanwhile.");
    }

    private static CreatorFacts facts(CreatorCard card) {
        Map<String, Integer> countries = card.getAudienceCountries().stream()
                .collect(Collectors.toMap(AudienceShare::getKey, AudienceShare::getShareBp, Integer::sum));
        return new CreatorFacts(
                card.getId(),
                card.getTier(),
                card.getPlatform(),
                card.getFollowers(),
                card.getEngagementRateBp(),
                card.getAuthenticShareBp(),
                card.getCountry(),
                card.getNiches(),
                countries,
                card.getRateCard().stream().map(Creators::price).toList());
    }

    private static CreatorFacts.Price price(Rate rate) {
        return new CreatorFacts.Price(
                rate.getPlatform().toString(),
                rate.getDeliverable().toString(),
                Money.of(rate.getFee().getAmount(), rate.getFee().getCurrency()));
    }
}
