package dev.lodestone.campaign.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lodestone.campaign.creators.CreatorFacts;
import dev.lodestone.campaign.people.Ages;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Audiences are cut by what is known of them, and nobody gets lost by it. */
class SegmentationTest {
    private static final Offset<Double> ROUNDING = within(1e-12);
    private static final Map<String, Integer> YOUNG = Map.of("13-17", 2_000, "18-24", 6_000, "25-34", 2_000);

    @Test
    void where_no_age_is_known_segments_are_countries_and_niches() {
        CreatorFacts facts = creator("beauty", Map.of("DE", 6_000), Map.of());

        Segmentation segmentation = Segmentation.of(List.of(facts), Set.of(), Ages.USUAL);

        assertThat(segmentation.segments()).containsExactly(Map.entry("DE:beauty", 1.0));
        assertThat(segmentation.assumptions(List.of(facts))).isEmpty();
    }

    @Test
    void where_ages_are_known_the_same_people_are_cut_by_age() {
        CreatorFacts facts = creator("beauty", Map.of("DE", 5_000), YOUNG);

        Segmentation segmentation = Segmentation.of(List.of(facts), Set.of(), Ages.USUAL);

        assertThat(segmentation.segments()).containsOnlyKeys("DE:beauty:13-24", "DE:beauty:25-44", "DE:beauty:45+");
        assertThat(sum(segmentation.segments())).isCloseTo(1, ROUNDING);
        assertThat(segmentation.audience(facts).get("DE:beauty:13-24")).isCloseTo(0.4, ROUNDING);
        assertThat(segmentation.audience(facts).get("DE:beauty:25-44")).isCloseTo(0.1, ROUNDING);
        assertThat(segmentation.audience(facts).get("DE:beauty:45+")).isZero();
    }

    @Test
    void an_audience_of_unknown_age_is_as_old_as_people_are() {
        CreatorFacts known = creator("beauty", Map.of("DE", 5_000), YOUNG);
        CreatorFacts unknown = creator("beauty", Map.of("DE", 8_000), Map.of());

        Segmentation segmentation = Segmentation.of(List.of(known, unknown), Set.of(), Ages.USUAL);

        assertThat(segmentation.audience(unknown))
                .allSatisfy((segment, share) -> assertThat(share)
                        .isCloseTo(0.8 * segmentation.segments().get(segment), ROUNDING));
        assertThat(segmentation.assumptions(List.of(known, unknown)).getFirst().value())
                .isEqualTo("1");
    }

    @Test
    void what_was_not_measured_of_an_audience_is_as_old_as_people_are_and_too_much_is_brought_to_a_whole() {
        assertThat(sum(Ages.USUAL.of(Map.of("18-24", 5_000)))).isCloseTo(1, ROUNDING);
        assertThat(Ages.USUAL.of(Map.of("18-24", 5_000)).get("13-24")).isCloseTo(0.5 + 0.5 * 0.25, ROUNDING);
        assertThat(sum(Ages.USUAL.of(Map.of("18-24", 6_000, "65+", 4_004)))).isCloseTo(1, ROUNDING);
    }

    @Test
    void a_segment_that_the_request_speaks_of_stays_whole() {
        CreatorFacts facts = creator("beauty", Map.of("DE", 5_000, "AT", 2_000), YOUNG);

        Segmentation segmentation = Segmentation.of(List.of(facts), Set.of("DE:beauty", "AT"), Ages.USUAL);

        assertThat(segmentation.segments())
                .containsOnlyKeys("DE:beauty", "AT:beauty:13-24", "AT:beauty:25-44", "AT:beauty:45+");
    }

    @Test
    void the_largest_are_cut_by_age_and_there_are_never_more_than_two_hundred() {
        List<CreatorFacts> creators = IntStream.range(0, 130)
                .mapToObj(i -> creator("niche" + i, Map.of("DE", 9_000 - 50 * i), YOUNG))
                .toList();

        Map<String, Double> segments =
                Segmentation.of(creators, Set.of(), Ages.USUAL).segments();

        assertThat(segments)
                .hasSize(200)
                .containsKeys("DE:niche0:45+", "DE:niche99")
                .doesNotContainKey("DE:niche100");
    }

    @Test
    void one_of_whose_ages_the_request_speaks_is_cut_before_larger_ones() {
        List<CreatorFacts> creators = IntStream.range(0, 130)
                .mapToObj(i -> creator("niche" + i, Map.of("DE", 9_000 - 50 * i), YOUNG))
                .toList();

        Map<String, Double> segments = Segmentation.of(creators, Set.of("DE:niche99:13-24", "DE"), Ages.USUAL)
                .segments();

        assertThat(segments).hasSize(200).containsKeys("DE:niche99:45+", "DE:niche0:45+", "DE:niche49");
    }

    private static double sum(Map<String, Double> shares) {
        return shares.values().stream().mapToDouble(share -> share).sum();
    }

    private static CreatorFacts creator(String niche, Map<String, Integer> countries, Map<String, Integer> ages) {
        return new CreatorFacts(
                UUID.randomUUID(),
                "micro",
                "tiktok",
                10_000,
                300,
                null,
                "DE",
                List.of(niche),
                countries,
                ages,
                List.of());
    }
}
