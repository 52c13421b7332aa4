package dev.lodestone.campaign.creators;

import dev.lodestone.campaign.client.creator.AudienceShare;
import dev.lodestone.campaign.client.creator.CreatorCard;
import dev.lodestone.campaign.client.creator.Rate;
import dev.lodestone.kit.money.Money;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What planning needs of a creator's card, by the prices that hold today. */
record Cards(InstantSource clock) {

    CreatorFacts facts(CreatorCard card) {
        return new CreatorFacts(
                card.getId(),
                card.getTier(),
                card.getPlatform(),
                card.getFollowers(),
                card.getEngagementRateBp(),
                card.getAuthenticShareBp(),
                card.getCountry(),
                card.getNiches(),
                shares(card.getAudienceCountries()),
                shares(card.getAudienceAges()),
                card.getRateCard().stream()
                        .filter(this::holds)
                        .map(Cards::price)
                        .toList());
    }

    private static Map<String, Integer> shares(List<AudienceShare> told) {
        return told.stream().collect(Collectors.toMap(AudienceShare::getKey, AudienceShare::getShareBp, Integer::sum));
    }

    /** Through the whole of its last day, in UTC. */
    private boolean holds(Rate rate) {
        return rate.getValidUntil() == null
                || clock.instant().isBefore(rate.getValidUntil().toInstant().plus(1, ChronoUnit.DAYS));
    }

    private static CreatorFacts.Price price(Rate rate) {
        return new CreatorFacts.Price(
                rate.getPlatform().toString(),
                rate.getDeliverable().toString(),
                Money.of(rate.getFee().getAmount(), rate.getFee().getCurrency()));
    }
}
