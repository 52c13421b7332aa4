package dev.lodestone.kit.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lodestone.kit.background.Turns.Place;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private final Turns turns = new Turns(1, "Come back later.");
    private final List<UniEmitter<? super String>> begun = new ArrayList<>();

    @Test
    void one_begins_when_the_one_before_has_ended() {
        UniAssertSubscriber<String> first = work(turns.take());
        UniAssertSubscriber<String> second = work(turns.take());
        assertThat(begun).hasSize(1);

        begun.getFirst().complete("done");

        first.assertItem("done");
        second.assertNotTerminated();
        assertThat(begun).hasSize(2);
    }

    @Test
    void work_that_fails_makes_room_too() {
        UniAssertSubscriber<String> first = work(turns.take());
        work(turns.take());

        begun.getFirst().fail(new IllegalStateException("broken"));

        first.assertFailedWith(IllegalStateException.class);
        assertThat(begun).hasSize(2);
    }

    @Test
    void who_finds_the_line_full_is_told_to_come_back_before_anything_is_begun() {
        Place first = turns.take();
        turns.take();

        assertThatThrownBy(turns::take)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.code().status()).isEqualTo(429));
        first.leave();
        first.leave();
        turns.take();
        assertThatThrownBy(turns::take).isInstanceOf(ProblemException.class);
    }

    @Test
    void who_leaves_the_line_is_passed_over() {
        Place first = turns.take();
        Place second = turns.take();
        work(first);
        UniAssertSubscriber<String> left = work(second);

        left.cancel();
        work(turns.take());
        begun.getFirst().complete("done");

        assertThat(begun).hasSize(2);
        left.assertNotTerminated();
    }

    private UniAssertSubscriber<String> work(Place place) {
        return place.inTurn(() -> Uni.createFrom().<String>emitter(begun::add))
                .subscribe()
                .withSubscriber(UniAssertSubscriber.create());
    }
}
