package dev.lodestone.campaign.pull.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final int LONGEST = 40;

    private final Random chance = new Random(7);

    @Test
    void an_answer_is_the_same_as_from_looking_at_every_span() {
        for (int i = 0; i < 2_000; i++) {
            List<Span> spans = new ArrayList<>();
            for (int left = chance.nextInt(12); left > 0; left--) spans.add(span());
            Places places = new Places(spans);
            Span asked = span();

            assertThat(places.hold(asked))
                    .isEqualTo(spans.stream()
                            .anyMatch(span -> span.start() <= asked.start() && span.end() >= asked.end()));
            assertThat(places.overlap(asked)).isEqualTo(spans.stream().anyMatch(span -> span.overlaps(asked)));
            assertThat(places.startWithin(asked)).isEqualTo(spans.stream().anyMatch(span -> startsIn(asked, span)));
            assertThat(places.starting(asked.start(), asked.end()))
                    .containsExactlyInAnyOrderElementsOf(
                            spans.stream().filter(span -> startsIn(asked, span)).toList());
        }
    }

    @Test
    void a_word_in_two_spans_counts_once() {
        Places places = new Places(List.of(new Span(0, 7), new Span(4, 13), new Span(4, 7)));

        assertThat(places.words(new Prose("one two three four"))).isEqualTo(3);
    }

    private static boolean startsIn(Span asked, Span span) {
        return span.start() >= asked.start() && span.start() < asked.end();
    }

    private Span span() {
        int start = chance.nextInt(LONGEST);
        return new Span(start, start + 1 + chance.nextInt(LONGEST / 4));
    }
}
