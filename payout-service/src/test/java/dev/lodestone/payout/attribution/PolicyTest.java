package dev.lodestone.payout.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PolicyTest {
    private static final Instant ORDER = Instant.parse("2026-03-10T12:00:00Z");
    private final UUID program = new UUID(1, 1);
    private final UUID ann = new UUID(2, 1);
    private final UUID bob = new UUID(2, 2);
    private final Policy policy = new Policy(program, Model.CODE_FIRST, Duration.ofDays(30));

    @Test
    void a_click_within_the_window_wins() {
        assertThat(policy.decide(ORDER, ORDER, List.of(click(ann, ORDER.minus(Duration.ofDays(30)))))
                        .creator())
                .contains(ann);
    }

    @Test
    void an_order_after_the_window_belongs_to_nobody() {
        Touch late = click(ann, ORDER.minus(Duration.ofDays(30)).minusMillis(1));

        assertThat(reasons(policy.decide(ORDER, ORDER, List.of(late)))).containsExactly(Reason.OUTSIDE_WINDOW);
        assertThat(policy.decide(ORDER, ORDER, List.of(late)).creator()).isEmpty();
    }

    @Test
    void a_click_on_a_link_counts_for_orders_before_the_end_of_the_link() {
        Touch.Click click = (Touch.Click) click(ann, ORDER.minus(Duration.ofDays(1)));

        assertThat(reasons(policy.decide(ORDER, ORDER, List.of(click.endedAt(Optional.of(ORDER))))))
                .containsExactly(Reason.LINK_ENDED);
        assertThat(reasons(policy.decide(ORDER, ORDER, List.of(click.endedAt(Optional.of(ORDER.plusMillis(1)))))))
                .containsExactly(Reason.WON);
    }

    @Test
    void a_click_after_the_order_cannot_have_caused_it() {
        assertThat(reasons(policy.decide(ORDER, ORDER, List.of(click(ann, ORDER.plusMillis(1))))))
                .containsExactly(Reason.AFTER_CONVERSION);
    }

    @Test
    void a_code_outranks_a_click_by_default() {
        Attribution attribution = policy.decide(ORDER, ORDER, List.of(click(ann, ORDER.minusSeconds(60)), code(bob)));

        assertThat(attribution.creator()).contains(bob);
        assertThat(reasons(attribution)).containsExactly(Reason.OUTRANKED, Reason.WON);
    }

    @Test
    void a_click_outranks_a_code_where_the_program_says_so() {
        Policy clickFirst = new Policy(program, Model.CLICK_FIRST, Duration.ofDays(30));

        assertThat(clickFirst
                        .decide(ORDER, ORDER, List.of(code(bob), click(ann, ORDER.minusSeconds(60))))
                        .creator())
                .contains(ann);
    }

    @Test
    void a_click_wins_when_the_preferred_code_has_ended() {
        Touch ended = new Touch.Code("BOB10", bob, Optional.of(ORDER));
        Attribution attribution = policy.decide(ORDER, ORDER, List.of(ended, click(ann, ORDER.minusSeconds(60))));

        assertThat(attribution.creator()).contains(ann);
        assertThat(reasons(attribution)).containsExactly(Reason.CODE_ENDED, Reason.WON);
    }

    @Test
    void a_code_counts_for_orders_made_before_it_ended() {
        Touch endedLater = new Touch.Code("BOB10", bob, Optional.of(ORDER.plusMillis(1)));

        assertThat(policy.decide(ORDER, ORDER, List.of(endedLater)).creator()).contains(bob);
    }

    @Test
    void an_order_with_a_code_has_to_be_reported_within_the_window() {
        Attribution late = policy.decide(ORDER, ORDER.plus(Duration.ofDays(30)).plusMillis(1), List.of(code(bob)));

        assertThat(reasons(late)).containsExactly(Reason.OUTSIDE_WINDOW);
        assertThat(policy.decide(ORDER, ORDER.plus(Duration.ofDays(30)), List.of(code(bob)))
                        .creator())
                .contains(bob);
    }

    @Test
    void a_click_of_another_program_loses() {
        Touch foreign = new Touch.Click(new UUID(5, 1), new UUID(6, 1), new UUID(1, 2), ann, ORDER);

        assertThat(reasons(policy.decide(ORDER, ORDER, List.of(foreign)))).containsExactly(Reason.OTHER_PROGRAM);
    }

    @Test
    void the_latest_of_two_clicks_wins() {
        Attribution attribution = policy.decide(
                ORDER, ORDER, List.of(click(ann, ORDER.minusSeconds(60)), click(bob, ORDER.minusSeconds(30))));

        assertThat(attribution.creator()).contains(bob);
    }

    @Test
    void an_unreadable_trace_keeps_its_own_reason() {
        Attribution attribution =
                policy.decide(ORDER, ORDER, List.of(new Touch.Unreadable("click", Reason.INVALID_TOKEN)));

        assertThat(attribution.winner()).isEmpty();
        assertThat(reasons(attribution)).containsExactly(Reason.INVALID_TOKEN);
    }

    private Touch click(UUID creator, Instant at) {
        return new Touch.Click(new UUID(5, 1), new UUID(6, 1), program, creator, at);
    }

    private static Touch code(UUID creator) {
        return new Touch.Code("CODE", creator, Optional.empty());
    }

    private static Stream<Reason> reasons(Attribution attribution) {
        return attribution.touches().stream().map(Attribution.Judged::reason);
    }
}
