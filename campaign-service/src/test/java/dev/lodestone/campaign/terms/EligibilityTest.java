package dev.lodestone.campaign.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.terms.Eligibility.Candidate;
import dev.lodestone.campaign.terms.Eligibility.FailedRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EligibilityTest {
    private final Eligibility rules = new Eligibility(List.of("micro", "mid"), List.of("DE", "AT"), 250, 10_000L);

    @Test
    void without_rules_everybody_may_take_part() {
        assertThat(failed(Eligibility.everybody(), new Candidate(null, null, null, null)))
                .isEmpty();
    }

    @Test
    void who_meets_every_rule_at_its_edge_may_take_part() {
        assertThat(failed(rules, new Candidate("micro", "AT", 250, 10_000L))).isEmpty();
    }

    @Test
    void each_rule_that_fails_is_named() {
        assertThat(failed(rules, new Candidate("nano", "FR", 249, 9_999L)))
                .containsExactly("tiers", "countries", "minEngagementRateBp", "minFollowers");
        assertThat(failed(rules, new Candidate("mid", "FR", 900, 60_000L))).containsExactly("countries");
    }

    @Test
    void what_is_not_known_is_no_proof() {
        assertThat(failed(rules, new Candidate(null, null, null, null)))
                .containsExactly("tiers", "countries", "minEngagementRateBp", "minFollowers");
    }

    @Test
    void the_message_says_what_was_wanted_and_what_is_known() {
        assertThat(rules.failures(new Candidate("micro", null, 100, 20_000L)))
                .extracting(FailedRule::message)
                .containsExactly(
                        "Wanted is one of [DE, AT], known is nothing.", "Wanted is at least 250, known is 100.");
    }

    private static Stream<String> failed(Eligibility rules, Candidate creator) {
        return rules.failures(creator).stream().map(FailedRule::rule);
    }
}
