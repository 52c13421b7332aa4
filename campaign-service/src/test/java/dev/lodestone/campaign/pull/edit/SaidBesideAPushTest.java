package dev.lodestone.campaign.pull.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.Finding;
import dev.lodestone.campaign.pull.Options;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a writer says beside a push is not lost with it, and nothing is said for them. */
class SaidBesideAPushTest {
    private static final Map<String, ContentCheck> ENGINES = ContentCheck.builtIn();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I didn't like the smell, and 93% of users saw results, they say.",
                "Dermatologists recommend it, so I tried it, and I am not sure yet.",
                "Fix those ugly wrinkles, she said, and I laughed.",
                "My routine: cleanse, tone, grab yours now, sleep.",
                "I love it; you need this serum; my sister does too.",
                "You need this mug, this tea and a rainy day.",
                "40% off, and a free mug.",
                "Order today and the mug comes with two spoons.",
                "Code ROSA10 for 10% off ends at midnight.",
                "Phone tip: turn it on before you need it.",
                "Limited edition? No, just the end of the wool.",
                "Clinically proven, says the jar",
                "Code's PRIYA if you need it. We are friends regardless.",
                "My doctor was amazed: this tea cured my diabetes",
                "Somebody in York just started buying the balm! 5 minutes ago"
            })
    void where_something_else_is_said_the_advice_stays(String text) {
        assertThat(check("en", text)).isNotEmpty();
        assertThat(edits("en", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en;The blue one (only 3 left) is my favourite.;The blue one is my favourite.",
                "en;Hey guys, order yours now!;It is there if you are curious!",
                "en;Clinically proven, honestly.;It is up to you.",
                "en;Only until Sunday, get yours;The dates are in the details",
                "en;Hurry, I can't wait for you to try it!;I can't wait for you to try it!",
                "en;It's just a pizza, and the code is below;The price is in the details, and the code is below",
                "en;Trust me you don't wanna be the last one to try these!;I like this one!",
                "en;My sister told me about it, so don't sleep on this;My sister told me about it",
                "en;The drop is open until Friday, guaranteed, I'm shaking.;The drop is open until Friday, I'm shaking.",
                "en;10,000 women already switched, why haven't you?;It is up to you.",
                "de;Nicht lange überlegen, der Shop ist offen;Ihr könnt es euch ansehen, wann immer es passt, der Shop ist offen"
            })
    void only_the_push_goes(String language, String text, String gentler) {
        assertThat(edits(language, text).map(edit -> edit.applyTo(text))).contains(gentler);
    }

    private static Stream<Finding> findings(String language, String text) {
        return Objects.requireNonNull(ENGINES.get(language)).check(text, Options.DEFAULT).findings().stream();
    }

    private static Iterable<Finding> check(String language, String text) {
        return findings(language, text).toList();
    }

    private static Stream<Edit> edits(String language, String text) {
        return findings(language, text).map(Finding::edit).filter(Objects::nonNull);
    }
}
