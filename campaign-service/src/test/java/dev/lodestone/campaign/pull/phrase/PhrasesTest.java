package dev.lodestone.campaign.pull.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.text.Prose;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    @Test
    void a_phrase_with_the_widest_gaps_ends_with_its_sentence() {
        Phrases<String> phrases = new Phrases<>(Set.of());
        phrases.add("it", "aa ..9 ..9 ..9 ..9 ..9 ..9 ..9 ..9 ..9 ..9 ..8 bb", Map.of());

        assertThat(phrases.find(index("aa x bb"))).hasSize(1);
        assertThat(phrases.find(index("aa. bb"))).isEmpty();
    }

    @Test
    void of_one_phrase_no_more_is_found_than_asked_for() {
        Phrases<String> phrases = new Phrases<>(Set.of(), 3);
        phrases.add("one", "aa", Map.of());
        phrases.add("other", "bb", Map.of());

        assertThat(phrases.find(index("aa bb ".repeat(9))))
                .extracting(Phrases.Hit::owner)
                .containsOnly("one", "other")
                .hasSize(6);
    }

    /** Fewer than it has forms: a collection of garbage may come between two of them. */
    @Test
    void a_phrase_of_many_forms_is_not_read_for_each_of_them() {
        AtomicInteger asked = new AtomicInteger();
        Phrases<String> phrases = new Phrases<>(Set.of());
        phrases.add("it", "{it} ..9 bb? cc? dd? ee? ff? gg? hh?", counting(asked, Map.of("it", List.of("aa"))));

        assertThat(phrases.find(index("aa bb cc dd ee ff gg hh"))).hasSizeGreaterThan(100);
        assertThat(asked).hasValueLessThan(10);
    }

    private static Map<String, List<String>> counting(AtomicInteger asked, Map<String, List<String>> lists) {
        return new AbstractMap<>() {
            @Override
            public Set<Entry<String, List<String>>> entrySet() {
                asked.incrementAndGet();
                return lists.entrySet();
            }
        };
    }

    private static WordIndex index(String text) {
        return new WordIndex(new Prose(text));
    }
}
