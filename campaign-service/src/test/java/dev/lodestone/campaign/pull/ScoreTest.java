package dev.lodestone.campaign.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.rules.Advice;
import dev.lodestone.campaign.pull.rules.Severity;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What credits may take back, on a text whose sixty words outside of its faults leave the points as they are. */
class ScoreTest {
    private static final Prose PROSE = new Prose("! no rush " + "word ".repeat(58));
    private static final Finding CREDIT = finding("PU-AUT-01", "pull", Severity.CREDIT, new Span(2, 9));

    @Test
    void a_credit_takes_back_a_small_fault() {
        assertThat(points(fault("A", "urgency", Severity.MINOR))).isEqualTo(96);
        assertThat(points(fault("A", "urgency", Severity.MINOR), CREDIT)).isEqualTo(100);
    }

    @Test
    void a_credit_takes_nothing_back_of_a_grave_fault() {
        assertThat(points(fault("A", "urgency", Severity.MAJOR), CREDIT)).isEqualTo(88);
    }

    @Test
    void a_small_fault_in_a_dimension_that_is_full_has_added_nothing_to_take_back() {
        Finding[] full = {
            fault("A", "urgency", Severity.BLOCKER), fault("B", "urgency", Severity.MAJOR), CREDIT,
        };
        assertThat(points(full)).isEqualTo(65);
        assertThat(points(with(full, fault("C", "urgency", Severity.MINOR)))).isEqualTo(65);
    }

    @Test
    void a_small_fault_raises_no_score_that_is_at_its_lowest() {
        Finding[] lowest = Stream.concat(
                        Stream.of("urgency", "guilt", "scarcity", "claims")
                                .map(dimension -> fault(dimension, dimension, Severity.BLOCKER)),
                        Stream.of(CREDIT))
                .toArray(Finding[]::new);
        assertThat(points(lowest)).isZero();
        assertThat(points(with(lowest, fault("C", "form", Severity.MINOR)))).isZero();
    }

    /** Sixty of a hundred words lie outside of both faults, as many as leave the points as they are. */
    @Test
    void a_word_under_two_faults_thins_out_no_less_than_under_one() {
        Prose hundred = new Prose("word ".repeat(100));
        Span forty = new Span(0, 200);
        List<Finding> both = List.of(
                finding(hundred, "A", "urgency", Severity.MINOR, forty),
                finding(hundred, "B", "guilt", Severity.MINOR, forty));

        assertThat(Score.of(both, hundred).points()).isEqualTo(92);
    }

    private static int points(Finding... findings) {
        return Score.of(List.of(findings), PROSE).points();
    }

    private static Finding[] with(Finding[] findings, Finding one) {
        return Stream.concat(Stream.of(findings), Stream.of(one)).toArray(Finding[]::new);
    }

    private static Finding fault(String rule, String dimension, Severity severity) {
        return finding(rule, dimension, severity, new Span(0, 1));
    }

    private static Finding finding(String rule, String dimension, Severity severity, Span span) {
        return finding(PROSE, rule, dimension, severity, span);
    }

    private static Finding finding(Prose prose, String rule, String dimension, Severity severity, Span span) {
        return Finding.at(
                rule, dimension, severity, prose, span, new Advice("message", "reason", "suggestion", 90), null);
    }
}
