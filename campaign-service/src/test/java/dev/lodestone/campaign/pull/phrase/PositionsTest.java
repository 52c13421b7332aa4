package dev.lodestone.campaign.pull.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.text.Prose;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionsTest {
    private static final long SEED = 20_261_126;

    @ParameterizedTest
    @CsvSource({
        "only left",
        "today only",
        "only two ..1 today",
        "only. two",
        "^two",
        "=only",
        "tomorrow|yesterday",
        "tom*",
        "only (one|three) left"
    })
    void tells_that_a_phrase_cannot_stand_in_a_text(String phrase) {
        WordIndex index = new WordIndex(new Prose("Only two of them left. Today, not then"));

        assertThat(PhraseReader.read(phrase, Map.of())).noneMatch(index.positions()::mayHold);
    }

    /** Few words, so that much matches and much nearly matches. */
    @Test
    void never_denies_what_lucene_finds() {
        Random random = new Random(SEED);
        int matched = 0;
        int denied = 0;
        for (int round = 0; round < 4_000; round++) {
            String text = text(random);
            WordIndex index = new WordIndex(new Prose(text));
            String written = sequence(random, 1);
            for (Phrase phrase : PhraseReader.read(written, Map.of())) {
                boolean matches = !index.find(Intervals.of(phrase)).isEmpty();
                boolean possible = index.positions().mayHold(phrase);
                assertThat(possible || !matches)
                        .as("seed %d: %s in %s", SEED, phrase, text)
                        .isTrue();
                if (matches) matched++;
                if (!possible) denied++;
            }
        }
        assertThat(List.of(matched, denied)).allMatch(count -> count > 500);
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(1, 12))
                .mapToObj(ignored -> word(random) + one(random, "", "", "", ",", "."))
                .collect(Collectors.joining(" "));
    }

    private static String sequence(Random random, int depth) {
        return IntStream.range(0, random.nextInt(1, 4))
                .mapToObj(ignored -> part(random, depth))
                .collect(Collectors.joining(one(random, " ", " ", " ..1 ", " ..3 ")));
    }

    private static String part(Random random, int depth) {
        String mark = one(random, "", "", "", "^", "=");
        String inner = depth > 0 && random.nextInt(4) == 0
                ? "(" + sequence(random, depth - 1) + "|" + sequence(random, depth - 1) + ")"
                : one(random, word(random), word(random), word(random) + "|" + word(random), word(random) + "*");
        return mark + inner;
    }

    private static String word(Random random) {
        return one(random, "a", "b", "c", "ab", "sooo");
    }

    private static String one(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
