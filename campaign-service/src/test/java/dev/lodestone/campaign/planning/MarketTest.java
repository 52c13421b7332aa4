package dev.lodestone.campaign.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lodestone.campaign.creators.CreatorFacts;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.kit.money.Money;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarketTest {

    /** A nano creator, of whose followers three in ten are reached. */
    @ParameterizedTest
    @CsvSource({
        "by-followers,   300, 0.1",
        ",               300, 0.1",
        "by-reach,       300, 0.03",
        "by-views,       300, 0.03",
        "by-followers,  9000, 1",
        "by-reach,     30000, 1",
        "by-followers,      , 0.1166667",
    })
    void rates_of_engagement_count_by_people_reached(String formula, Integer basisPoints, double perReached) {
        CreatorFacts facts = new CreatorFacts(
                UUID.randomUUID(),
                "nano",
                "instagram",
                5_000,
                basisPoints,
                formula,
                null,
                "DE",
                List.of("food"),
                Map.of(),
                List.of(new CreatorFacts.Price("instagram", "post", Money.of(50_00, "EUR"))));

        Candidate candidate = new Market("EUR", Priors.DEFAULT, Map.of(), tier -> 1)
                .candidates(List.of(facts), List.of(new Segment("DE:food", 1_000_000)))
                .getFirst();

        assertThat(candidate.engagementRate()).isCloseTo(perReached, within(1e-6));
    }
}
