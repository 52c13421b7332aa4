package dev.lodestone.campaign.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.answer.AssumptionView;
import dev.lodestone.campaign.creators.CreatorFacts;
import dev.lodestone.campaign.creators.CreatorFacts.Price;
import dev.lodestone.kit.money.Money;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of whatever was taken for something that the roster does not say, it is told of how many creators. */
class GapsTest {
    private static final CreatorFacts KNOWN =
            creator("tiktok", 300, 8_000, "DE", List.of("beauty"), Map.of("DE", 9_000));
    private static final CreatorFacts NEARLY_UNKNOWN = creator("instagram", null, null, "DE", List.of(), Map.of());
    private static final CreatorFacts FROM_NOWHERE = creator("tiktok", 300, null, null, List.of("food"), Map.of());

    @Test
    void each_gap_is_counted() {
        List<CreatorFacts> all = List.of(KNOWN, NEARLY_UNKNOWN, FROM_NOWHERE);

        assertThat(counted(all, "withoutRate")).isEqualTo("1");
        assertThat(counted(all, "withoutAuthenticShare")).isEqualTo("2");
        assertThat(counted(all, "withoutAudience")).isEqualTo("1");
        assertThat(counted(all, "withoutCountry")).isEqualTo("1");
        assertThat(counted(all, "withoutNiche")).isEqualTo("1");
        assertThat(counted(all, "withFeeOfOtherPlatform")).isEqualTo("1");
    }

    @Test
    void where_all_is_known_nobody_is_counted() {
        assertThat(counted(List.of(KNOWN), "withoutRate")).isEqualTo("0");
        assertThat(counted(List.of(KNOWN), "withFeeOfOtherPlatform")).isEqualTo("0");
    }

    private static String counted(List<CreatorFacts> creators, String gap) {
        return new Gaps(creators, "EUR")
                .assumptions().stream()
                        .filter(one -> one.name().equals("candidates." + gap))
                        .map(AssumptionView::value)
                        .findFirst()
                        .orElseThrow();
    }

    private static CreatorFacts creator(
            String platform,
            @Nullable Integer rate,
            @Nullable Integer authentic,
            @Nullable String country,
            List<String> niches,
            Map<String, Integer> audience) {
        return new CreatorFacts(
                UUID.randomUUID(),
                "micro",
                platform,
                40_000,
                rate,
                authentic,
                country,
                niches,
                audience,
                Map.of(),
                List.of(new Price("tiktok", "post", Money.of(100_00, "EUR"))));
    }
}
