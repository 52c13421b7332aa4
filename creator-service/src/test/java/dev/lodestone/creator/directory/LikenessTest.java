package dev.lodestone.creator.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.creator.account.Platform;
import dev.lodestone.creator.audience.ShareEntry;
import dev.lodestone.creator.creator.Availability;
import dev.lodestone.creator.directory.Likeness.Kind;
import dev.lodestone.creator.directory.Likeness.Reason;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private final CreatorCard nora = card("micro", "DE", List.of("baking", "home"), 6_000, 4_000);

    @Test
    void a_creator_is_most_like_a_twin() {
        assertThat(Likeness.between(nora, card("micro", "DE", List.of("baking", "home"), 10_000, 10_000)))
                .isEqualTo(Likeness.between(card("micro", "DE", List.of("home", "baking"), 10_000, 10_000), nora));
        CreatorCard whole = card("micro", "DE", List.of("home"), 10_000, 10_000);
        assertThat(Likeness.between(whole, whole).scoreBp()).isEqualTo(10_000);
    }

    @Test
    void the_reasons_add_up_and_the_strongest_comes_first() {
        Likeness likeness = Likeness.between(nora, card("nano", "DE", List.of("baking"), 5_000, 5_000));

        assertThat(likeness.reasons())
                .containsExactly(
                        new Reason(Kind.NICHES, 2_000, "baking"),
                        new Reason(Kind.AUDIENCE_COUNTRIES, 1_500, "DE"),
                        new Reason(Kind.LANGUAGE, 500, "de"),
                        new Reason(Kind.COUNTRY, 500, "DE"),
                        new Reason(Kind.AUDIENCE_AGES, 400, "25-34"));
        assertThat(likeness.scoreBp()).isEqualTo(4_900);
    }

    @Test
    void what_is_unknown_is_no_likeness() {
        CreatorCard unknown = card(null, null, List.of(), 0, 0);

        assertThat(Likeness.between(unknown, unknown).reasons())
                .extracting(Reason::kind)
                .containsExactly(Kind.LANGUAGE);
    }

    private static CreatorCard card(String tier, String country, List<String> niches, int german, int young) {
        return new CreatorCard(
                UUID.randomUUID(),
                tier,
                "tiktok",
                List.of(Platform.TIKTOK),
                20_000,
                300,
                "by-followers",
                null,
                country,
                "de",
                niches,
                Availability.OPEN,
                german == 0 ? List.of() : List.of(new ShareEntry("DE", german)),
                young == 0 ? List.of() : List.of(new ShareEntry("25-34", young)),
                List.of());
    }
}
