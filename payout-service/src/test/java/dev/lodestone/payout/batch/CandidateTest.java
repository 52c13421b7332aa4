package dev.lodestone.payout.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.payout.batch.Candidate.Exclusion;
import dev.lodestone.payout.destination.Destination;
import dev.lodestone.payout.earning.Due;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CandidateTest {
    private static final UUID CREATOR = UUID.randomUUID();

    @Test
    void is_paid_what_the_earnings_sum_to() {
        Candidate candidate = Candidate.decide(due(0), destination("active"), 1000, false);

        assertThat(candidate.included()).isTrue();
        assertThat(candidate.amount()).isEqualTo(3000);
        assertThat(candidate.offset()).isZero();
    }

    @Test
    void pays_back_first_what_was_taken_back() {
        Candidate candidate = Candidate.decide(due(500), destination("active"), 1000, false);

        assertThat(candidate.amount()).isEqualTo(2500);
        assertThat(candidate.offset()).isEqualTo(500);
    }

    @Test
    void is_left_out_with_the_reason() {
        assertThat(Candidate.decide(due(3000), destination("active"), 1, false).reason())
                .isEqualTo(Exclusion.DEBT);
        assertThat(Candidate.decide(due(4000), destination("active"), 1, false).reason())
                .isEqualTo(Exclusion.DEBT);
        assertThat(Candidate.decide(due(0), null, 1, false).reason()).isEqualTo(Exclusion.NO_DESTINATION);
        assertThat(Candidate.decide(due(0), destination("on-hold"), 1, false).reason())
                .isEqualTo(Exclusion.ON_HOLD);
        assertThat(Candidate.decide(due(0), destination("active"), 3001, false).reason())
                .isEqualTo(Exclusion.BELOW_MINIMUM);
        assertThat(Candidate.decide(due(0), destination("active"), 1, true).reason())
                .isEqualTo(Exclusion.IN_REVIEW);
        assertThat(Candidate.waiting(CREATOR).reason()).isEqualTo(Exclusion.NOTHING_DUE);
    }

    @Test
    void is_paid_at_exactly_the_minimum() {
        assertThat(Candidate.decide(due(0), destination("active"), 3000, false).included())
                .isTrue();
    }

    private static Due due(long offset) {
        List<Due.Part> parts = List.of(new Due.Part(UUID.randomUUID(), 1000), new Due.Part(UUID.randomUUID(), 2000));
        return new Due(CREATOR, "EUR", parts, offset, 3000 - offset);
    }

    private static Destination destination(String state) {
        return new Destination(
                UUID.randomUUID(),
                CREATOR,
                "EUR",
                "simulator",
                "closed",
                "2051",
                state,
                Optional.empty(),
                1,
                Instant.EPOCH);
    }
}
