package dev.lodestone.campaign.pull.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import dev.lodestone.campaign.pull.disclosure.DisclosureMatrix;
import dev.lodestone.campaign.pull.rules.RulePacks;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a pattern finds is let through. */
class SearchTest {
    private static final long SEED = 20_261_128;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "buy (?:(?:one|two) get);buy two get one",
                "price(?i)?s;prics",
                "price(?i)* tag;pric tag",
                "a{\u0663}b;a{\u0663}b",
                "free\\b[^.!?]{0,4}? (?:to try|for me);free box to try",
                "(?:^|[^\\w])((?i:x)?(?:a|b)+\u00e7)?(d);ab\u00c7d",
                "(sent|lent) (?:me|us);a box they Sent me",
                "(col{0}ours?|ads+);two ADSS",
                "(\\p{So}?[(\\[]?ads[)\\]]?);(Ads)",
                "(.*);anything",
                "sale\\.;\u017Fale.",
                "koala;\u212Aoala",
                "x..y;x\u0130\uD83D\uDD25y"
            })
    void letters_that_are_looked_for_first_hide_no_match(String pattern, String text) {
        assertThat(found(pattern, text)).isTrue();
        assertThat(isSearched(new Search(pattern), text)).isTrue();
    }

    /** Few letters, so that much matches and much nearly matches. */
    @Test
    void nothing_that_a_pattern_of_any_shape_finds_is_hidden() {
        Random die = new Random(SEED);
        int matched = 0;
        int denied = 0;
        for (int round = 0; round < 20_000; round++) {
            String pattern = pattern(die, 3);
            Search search = new Search(pattern);
            for (String text : List.of(letters(die), Sample.of(pattern, die), letters(die) + Sample.of(pattern, die))) {
                boolean matches = found(pattern, text);
                boolean searched = isSearched(search, text);
                assertThat(searched || !matches)
                        .as("seed %d: %s in %s", SEED, pattern, text)
                        .isTrue();
                if (matches) matched++;
                if (!searched) denied++;
            }
        }
        assertThat(List.of(matched, denied)).allMatch(count -> count > 6_000);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void nothing_that_a_pattern_of_ours_finds_is_hidden(String pattern) {
        Random die = new Random(SEED);
        Search search = new Search(pattern);
        List<String> found = Stream.generate(() -> Sample.of(pattern, die))
                .limit(200)
                .filter(text -> found(pattern, text))
                .toList();

        assertThat(found).isNotEmpty().allMatch(text -> isSearched(search, text));
    }

    static Stream<String> shipped() {
        return Stream.concat(
                RulePacks.files().stream()
                        .flatMap(pack -> pack.rules().stream())
                        .flatMap(rule -> rule.patterns().stream()),
                DisclosureMatrix.builtIn().labels().values().stream()
                        .flatMap(label -> Stream.ofNullable(label.patterns()))
                        .flatMap(List::stream));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\d{1,2} ?: ?\\d{2};At 9, I said: 10",
                "b[.*]y now;the boy is here now",
                "(?:last|final) .{0,5}(?:chance|call);Last of all, they had no chance",
                "one (?:two)?three;one, two, three",
                "(?:on |this )(?:mon|fri)day;on a friday",
                "three \\w+ two;two or three or",
                "(sent|lent) (?:me|us);a walk in the rain",
                "(sent|lent) (?:me|us);sen tme"
            })
    void letters_too_far_apart_or_in_another_order_are_no_match(String pattern, String text) {
        assertThat(isSearched(new Search(pattern), text)).isFalse();
    }

    private static boolean found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).matcher(text).find();
    }

    private static boolean isSearched(Search search, String text) {
        return search.matcher(text, Search.folded(text)).isPresent();
    }

    private static String letters(Random die) {
        return IntStream.range(0, die.nextInt(1, 15))
                .mapToObj(ignored -> one(die, "a", "b", "c", "d", "A", "7", " ", "\n", "\u00e9", "\uD83D\uDD25"))
                .collect(Collectors.joining());
    }

    private static String pattern(Random die, int depth) {
        return IntStream.range(0, die.nextInt(3) == 0 ? die.nextInt(2, 4) : 1)
                .mapToObj(ignored -> IntStream.range(0, die.nextInt(1, 5))
                        .mapToObj(each -> part(die, depth))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("|"));
    }

    private static String part(Random die, int depth) {
        if (die.nextInt(12) == 0) return one(die, "\\b", "^", "(?i)");
        String part = depth > 0 && die.nextInt(3) == 0
                ? one(die, "(", "(?:", "(?-i:") + pattern(die, depth - 1) + ")"
                : die.nextInt(3) > 0
                        ? one(die, "a", "b", "C", "d", "ab", "cd", "d(?i)")
                        : one(die, "\\d", ".", "[ab]", "[^b]", "\\W", "\\n", "\u00e9", "\\p{So}");
        return part + (die.nextInt(3) > 0 ? "" : one(die, "?", "*", "+", "{2}", "{1,3}", "{0,2}", "{2,}", "+?"));
    }

    private static String one(Random die, String... choices) {
        return choices[die.nextInt(choices.length)];
    }
}
