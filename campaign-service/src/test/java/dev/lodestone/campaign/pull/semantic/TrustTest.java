package dev.lodestone.campaign.pull.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.encoder.Vector;
import dev.lodestone.campaign.pull.semantic.Judgement.Pressing;
import dev.lodestone.campaign.pull.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrustTest {
    private static final int LONG = 20;
    private static final int SHORT = 19;
    private static final int FEW = 7;

    @Test
    void a_long_text_is_believed_however_it_reads() {
        assertThat(new Trust(pressing(0.4, 0.35, 0.9), LONG).isDoubtful()).isFalse();
        assertThat(new Trust(pressing(0.1, 0.5, 0.9), LONG).isHigh()).isTrue();
    }

    @Test
    void a_short_text_presses_only_when_its_words_say_so_too() {
        assertThat(new Trust(pressing(0.75, 0.1, 0.29), SHORT).isDoubtful()).isFalse();
        assertThat(new Trust(pressing(0.75, 0.1, 0.3), SHORT).isDoubtful()).isTrue();
        assertThat(new Trust(pressing(0.4, 0.3, 0.1), SHORT).isDoubtful()).isTrue();
    }

    @Test
    void how_much_a_short_text_presses_may_be_open_when_it_is_hardly_calm() {
        assertThat(new Trust(pressing(0.45, 0.4, 0.1), SHORT).isDoubtful()).isFalse();
        assertThat(new Trust(pressing(0.45, 0.4, 0.1), FEW).isDoubtful()).isTrue();
    }

    @Test
    void a_passage_that_surely_presses_decides_for_a_short_text() {
        Pressing passage = new Pressing(new Span(0, 9), 0.9, Vector.of(new float[] {1}));
        Judgement judgement = new Judgement(0.2, 0.5, 0.3, 0.1, List.of(passage));

        assertThat(new Trust(judgement, SHORT).isDoubtful()).isFalse();
    }

    @Test
    void a_text_of_a_few_words_has_to_be_clearer_still() {
        assertThat(new Trust(pressing(0.75, 0.1, 0.1), FEW).isDoubtful()).isTrue();
        assertThat(new Trust(pressing(0.85, 0.1, 0.25), FEW).isDoubtful()).isTrue();
        assertThat(new Trust(pressing(0.85, 0.1, 0.2), FEW).isDoubtful()).isFalse();
    }

    @Test
    void a_short_text_that_surely_reads_calm_needs_no_second_opinion() {
        assertThat(new Trust(new Judgement(0.8, 0.1, 0.1, 0.1, List.of()), FEW).isDoubtful())
                .isFalse();
    }

    @Test
    void a_short_text_is_high_only_when_that_is_likelier_than_all_else() {
        assertThat(new Trust(pressing(0.1, 0.59, 0.1), SHORT).isHigh()).isFalse();
        assertThat(new Trust(pressing(0.1, 0.6, 0.1), SHORT).isHigh()).isTrue();
    }

    @Test
    void few_words_beside_a_push_have_to_read_all_the_calmer() {
        Judgement calm = new Judgement(0.9, 0.1, 0, 0.9, List.of());
        Judgement calmest = new Judgement(0.995, 0.005, 0, 0.9, List.of());

        assertThat(Trust.isSurelyCalm(calm, LONG)).isTrue();
        assertThat(Trust.isSurelyCalm(calm, SHORT)).isFalse();
        assertThat(Trust.isSurelyCalm(calmest, SHORT)).isTrue();
        assertThat(Trust.isSurelyCalm(calmest, FEW)).isFalse();
    }

    @Test
    void nothing_is_read_out_of_a_label() {
        assertThat(Trust.isWorthReading(3)).isFalse();
        assertThat(Trust.isWorthReading(4)).isTrue();
    }

    private static Judgement pressing(double mild, double high, double calmByWords) {
        return new Judgement(1 - mild - high, mild, high, calmByWords, List.of());
    }
}
