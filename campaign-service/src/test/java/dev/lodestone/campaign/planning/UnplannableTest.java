package dev.lodestone.campaign.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lodestone.campaign.campaign.Campaign;
import dev.lodestone.campaign.campaign.CampaignState;
import dev.lodestone.campaign.creators.CreatorFacts;
import dev.lodestone.campaign.creators.CreatorFacts.Price;
import dev.lodestone.campaign.creators.Creators.Found;
import dev.lodestone.campaign.planning.ToldOverrides.CreatorOverride;
import dev.lodestone.campaign.terms.BudgetLines;
import dev.lodestone.campaign.terms.Eligibility;
import dev.lodestone.campaign.terms.Openness;
import dev.lodestone.campaign.terms.Slots;
import dev.lodestone.kit.money.Money;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is found but has no price is no candidate: nothing is planned with them, and nothing told of them is passed over. */
class UnplannableTest {
    private static final CreatorFacts PRICED = creator(new Price("tiktok", "post", Money.of(100_00, "EUR")));
    private static final CreatorFacts UNPRICED = creator(new Price("tiktok", "post", Money.of(100_00, "USD")));

    @Test
    void what_is_told_of_a_creator_without_a_price_is_refused() {
        assertThatThrownBy(() -> ask(override(PRICED), override(UNPRICED)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::pointer)
                                .containsExactly("/overrides/1/creatorId"));
    }

    @Test
    void beside_them_the_others_are_planned_with() {
        CampaignQuestion asked = ask(override(PRICED));

        assertThat(asked.question().candidates())
                .singleElement()
                .satisfies(one -> assertThat(one.fit()).isEqualTo(3));
    }

    @Test
    void of_a_pool_that_was_cut_only_those_are_counted_who_are_planned_with() {
        CampaignQuestion asked = ask(true);

        assertThat(asked.asked(asked.question()).poolCutTo()).isEqualTo(1);
    }

    private static CampaignQuestion ask(CreatorOverride... overrides) {
        return ask(false, overrides);
    }

    private static CampaignQuestion ask(boolean isCut, CreatorOverride... overrides) {
        MixPlanRequest request =
                new MixPlanRequest(null, null, null, null, null, null, null, null, null, null, List.of(overrides));
        return CampaignQuestion.of(campaign(), request, new Found(List.of(PRICED, UNPRICED), isCut));
    }

    private static CreatorOverride override(CreatorFacts of) {
        return new CreatorOverride(of.id(), 3.0, null, null);
    }

    private static CreatorFacts creator(Price price) {
        return new CreatorFacts(
                UUID.randomUUID(),
                "micro",
                "tiktok",
                40_000,
                300,
                null,
                "DE",
                List.of("beauty"),
                Map.of("DE", 10_000),
                Map.of(),
                List.of(price));
    }

    private static Campaign campaign() {
        return new Campaign(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Spring",
                CampaignState.open,
                Money.of(1_000_00, "EUR"),
                BudgetLines.none(),
                Slots.none(),
                Openness.open,
                Eligibility.everybody(),
                0,
                0,
                0,
                null,
                Map.of(),
                1,
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
