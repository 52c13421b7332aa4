package dev.lodestone.campaign.creators;

import dev.lodestone.kit.money.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What planning needs to know of a creator, as creator-service tells it: the prices that hold today. No name, no address. */
public record CreatorFacts(
        UUID id,
        @Nullable String tier,
        @Nullable String platform,
        long followers,
        @Nullable Integer engagementRateBp,
        @Nullable Integer authenticShareBp,
        @Nullable String country,
        List<String> niches,
        Map<String, Integer> audienceCountriesBp,
        Map<String, Integer> audienceAgesBp,
        List<Price> prices) {

    public record Price(String platform, String deliverable, Money fee) {}

    public boolean hasFeeOnItsPlatform(String currency) {
        return prices.stream().anyMatch(price -> price.fee().currency().equals(currency) && isOnItsPlatform(price));
    }

    private boolean isOnItsPlatform(Price price) {
        return price.platform().equals(platform);
    }

    /** The price in a currency: for the creator's largest platform where there is one, else the lowest. */
    public Optional<Money> feeIn(String currency) {
        List<Price> inCurrency = prices.stream()
                .filter(price -> price.fee().currency().equals(currency))
                .toList();
        return inCurrency.stream()
                .filter(this::isOnItsPlatform)
                .map(Price::fee)
                .min(Money::compareTo)
                .or(() -> inCurrency.stream().map(Price::fee).min(Money::compareTo));
    }
}
