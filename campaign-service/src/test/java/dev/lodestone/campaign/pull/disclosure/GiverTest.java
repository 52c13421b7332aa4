package dev.lodestone.campaign.pull.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.disclosure.Disclosed.Status;
import dev.lodestone.campaign.pull.disclosure.DisclosureGate.Setting;
import dev.lodestone.campaign.pull.phrase.WordIndex;
import dev.lodestone.campaign.pull.text.Prose;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which words the gate tells who gave what is said by its data: the built-in one knows none of these Dutch ones. */
class GiverTest {
    private static final Map<String, List<String>> DUTCH = Map.of(
            "for-anybody", List.of("voor", "uit", "met"),
            "for-goods", List.of("voor"),
            "for-self", List.of("voor", "met"),
            "for-nouns", List.of("met"),
            "for-place", List.of("uit"),
            "own", List.of("mijn"),
            "own-work", List.of("zelfgemaakte"),
            "fresh", List.of("nieuw"),
            "self", List.of("mij"),
            "notice", List.of("advertentie"));

    private final DisclosureMatrix builtIn = DisclosureMatrix.builtIn();

    @ParameterizedTest
    @CsvSource({
        "Advertentie voor mijn geduld, WARN",
        "Advertentie voor mijn nieuwe thee, PASS",
        "Advertentie voor mijn zelfgemaakte thee, PASS",
        "Advertentie voor mijn vrienden van Glow, PASS",
        "Advertentie voor mij, WARN",
        "Advertentie met mijn Kat, WARN",
        "Advertentie uit mijn keuken, PASS"
    })
    void who_gave_is_told_by_words_of_the_data_alone(String text, Status status) {
        assertThat(status(text, builtIn)).isEqualTo(Status.PASS);
        assertThat(status(text, with(DUTCH))).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "Ad by my I, WARN",
        "Ad for my ownership, WARN",
        "Ad for my own tea, PASS",
        "Ad for me, PASS",
        "Ad by me, WARN",
        "Ad from me, PASS",
        "Ad from my kitchen, PASS",
        "Ad by my kitchen, WARN"
    })
    void of_the_built_in_words_each_has_a_part(String text, Status status) {
        assertThat(status(text, builtIn, "IE")).isEqualTo(status);
    }

    private DisclosureMatrix with(Map<String, List<String>> more) {
        Map<String, List<String>> lists = new HashMap<>(builtIn.lists());
        lists.putAll(more);
        return new DisclosureMatrix(
                builtIn.version(),
                lists,
                builtIn.labels(),
                builtIn.denials(),
                builtIn.negations(),
                builtIn.rows(),
                builtIn.placements(),
                builtIn.steps(),
                builtIn.restricted());
    }

    private static Status status(String text, DisclosureMatrix matrix) {
        return status(text, matrix, "NL");
    }

    private static Status status(String text, DisclosureMatrix matrix, String place) {
        Setting setting = new Setting(Set.of(place), "instagram", "caption", "paid", "nl", List.of());
        return new DisclosureGate(matrix)
                .check(new WordIndex(new Prose(text)), setting)
                .status();
    }
}
