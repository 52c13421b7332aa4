package dev.lodestone.campaign.pull.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PassageTest {
    private static final Set<String> AND = Set.of("and");

    @Test
    void aSentenceIsFollowedByItsClausesAndTheirParts() {
        assertThat(passages("20% off ends tonight and everyone has it, so run. Lovely mug."))
                .containsExactly(
                        "20% off ends tonight and everyone has it, so run.",
                        "20% off ends tonight and everyone has it",
                        "so run",
                        "20% off ends tonight",
                        "and everyone has it",
                        "Lovely mug.");
    }

    @Test
    void lessThanThreeWordsAreNoPart() {
        assertThat(passages("salt and pepper")).containsExactly("salt and pepper");
    }

    @Test
    void aTimeIsNotParted() {
        assertThat(passages("Code BEAD ends at 11:59 tonight.")).containsExactly("Code BEAD ends at 11:59 tonight.");
        assertThat(passages("Everyone in my 6 a.m. class has one."))
                .containsExactly("Everyone in my 6 a.m. class has one.");
    }

    @Test
    void whatGoesOnWithACapitalAfterAnAbbreviationIsAnotherSentence() {
        assertThat(passages("Doors open at 6 p.m. Bring a mug."))
                .containsExactly("Doors open at 6 p.m.", "Bring a mug.");
    }

    @Test
    void aLetterByItselfEndsASentence() {
        assertThat(passages("I chose size M. it fits")).containsExactly("I chose size M.", "it fits");
    }

    @Test
    void aColonBeforeWordsPartsThem() {
        assertThat(passages("The mug: a joy to hold"))
                .containsExactly("The mug: a joy to hold", "The mug", "a joy to hold");
    }

    private static List<String> passages(String text) {
        return Passage.of(new Prose(text), AND).stream()
                .map(passage ->
                        text.substring(passage.span().start(), passage.span().end()))
                .toList();
    }
}
