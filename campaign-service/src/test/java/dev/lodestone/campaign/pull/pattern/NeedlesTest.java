package dev.lodestone.campaign.pull.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NeedlesTest {
    private static final long SEED = 20_261_128;

    /** Few letters, so that much matches and much nearly matches. */
    @Test
    void no_match_is_denied() {
        Random random = new Random(SEED);
        int matched = 0;
        int denied = 0;
        for (int round = 0; round < 20_000; round++) {
            String pattern = pattern(random, 2);
            String text = IntStream.range(0, random.nextInt(1, 15))
                    .mapToObj(ignored -> one(random, "a", "b", "c", "A", "7", " ", "\n", "\u00e9", "\uD83D\uDD25"))
                    .collect(Collectors.joining());
            boolean matches = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)
                    .matcher(text)
                    .find();
            boolean searched =
                    new Search(pattern).matcher(text, Search.folded(text)).isPresent();
            assertThat(searched || !matches)
                    .as("seed %d: %s in %s", SEED, pattern, text)
                    .isTrue();
            if (matches) matched++;
            if (!searched) denied++;
        }
        assertThat(List.of(matched, denied)).allMatch(count -> count > 2_000);
    }

    private static String pattern(Random random, int depth) {
        return IntStream.range(0, random.nextInt(1, 4))
                .mapToObj(ignored -> IntStream.range(0, random.nextInt(1, 5))
                        .mapToObj(each -> part(random, depth))
                        .collect(Collectors.joining()))
                .limit(random.nextInt(3) == 0 ? 3 : 1)
                .collect(Collectors.joining("|"));
    }

    private static String part(Random random, int depth) {
        String part = depth > 0 && random.nextInt(3) == 0
                ? one(random, "(", "(?:", "(?-i:") + pattern(random, depth - 1) + ")"
                : one(
                        random, "a", "b", "C", "ab", "\\d", ".", "[ab]", "[^b]", "\\W", "\\b", "\\n", "^", "\u00e9",
                        "\\p{So}");
        boolean countable = !List.of("\\b", "^").contains(part);
        return part + (countable ? one(random, "", "", "", "?", "*", "+", "{2}", "{1,3}", "{0,2}", "{2,}", "+?") : "");
    }

    private static String one(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
