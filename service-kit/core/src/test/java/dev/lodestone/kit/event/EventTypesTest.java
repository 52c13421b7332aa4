package dev.lodestone.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lodestone.kit.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventTypesTest {
    @Test
    void none_named_means_all() {
        assertThat(EventTypes.of(List.of()).patterns()).isNull();
    }

    @Test
    void a_star_keeps_a_family() {
        assertThat(EventTypes.of(List.of("collaboration.*,campaign.opened")).patterns())
                .containsExactly("collaboration.%", "campaign.opened");
    }

    @Test
    void a_pattern_of_the_database_is_not_a_type() {
        assertThatThrownBy(() -> EventTypes.of(List.of("%"))).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> EventTypes.of(List.of("a_b"))).isInstanceOf(ProblemException.class);
    }
}
