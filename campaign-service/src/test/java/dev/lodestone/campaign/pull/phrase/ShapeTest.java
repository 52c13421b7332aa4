package dev.lodestone.campaign.pull.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {
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
        Vocabulary vocabulary = new Vocabulary();
        List<Shape> shapes = vocabulary.shapes(PhraseReader.read(phrase, Map.of()));

        assertThat(shapes).noneMatch(shape -> shape.mayBeIn(new Positions(index, vocabulary)));
    }

    /** Few words, so that much matches and much nearly matches. */
    @Test
    void denies_nothing_that_lucene_finds() {
        Random random = new Random(SEED);
        int matched = 0;
        int denied = 0;
        for (int round = 0; round < 6_000; round++) {
            String text = text(random);
            WordIndex index = new WordIndex(new Prose(text));
            Vocabulary vocabulary = new Vocabulary();
            List<Phrase> phrases = PhraseReader.read(sequence(random, 1), Map.of());
            List<Shape> shapes = vocabulary.shapes(phrases);
            Positions positions = new Positions(index, vocabulary);
            for (int i = 0; i < shapes.size(); i++) {
                List<Span> sought = index.find(Intervals.of(phrases.get(i)), Integer.MAX_VALUE);
                boolean possible = shapes.get(i).mayBeIn(positions);
                if (!possible) {
                    assertThat(sought)
                            .as("seed %d: %s in %s", SEED, phrases.get(i), text)
                            .isEmpty();
                }
                if (!sought.isEmpty()) matched++;
                if (!possible) denied++;
            }
        }
        assertThat(List.of(matched, denied)).allMatch(count -> count > 1_000);
    }

    /** Lucene would take its two readings for two words. */
    @Test
    void two_stems_do_not_share_a_word_that_is_read_in_two_ways() {
        assertThat(found("so* ..2 so* ..2 good", "sooo good")).isEmpty();
        assertThat(found("so* ..2 so* ..2 good", "sooo so good")).containsExactly(new Span(0, 12));
    }

    private static List<Span> found(String phrase, String text) {
        Phrases<String> phrases = new Phrases<>(Set.of());
        phrases.add("", phrase, Map.of());
        return phrases.find(new WordIndex(new Prose(text))).stream()
                .map(Phrases.Hit::span)
                .toList();
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
        return one(random, "ab", "bc", "cd", "abc", "sooo", "7");
    }

    private static String one(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
