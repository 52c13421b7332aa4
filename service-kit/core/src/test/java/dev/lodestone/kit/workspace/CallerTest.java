package dev.lodestone.kit.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CallerTest {
    private final Caller ownerWhoEditsThings =
            new Caller(new UUID(1, 1), "ana", Set.of("self", "things:write"), Optional.of(new UUID(2, 2)), "request");

    @Test
    void a_scope_for_elsewhere_opens_nothing_here() {
        Caller here = ownerWhoEditsThings.within(Set.of("others:read", "self"));

        assertThat(here.isOnlySelf()).isTrue();
        assertThat(here.has("things:write")).isFalse();
    }

    @Test
    void a_scope_of_the_operation_counts_for_more_than_self() {
        assertThat(ownerWhoEditsThings.within(Set.of("things:write", "self")).isOnlySelf())
                .isFalse();
    }

    @Test
    void a_caller_without_any_scope_of_the_operation_has_none() {
        assertThat(ownerWhoEditsThings.within(Set.of("others:approve")).scopes())
                .isEmpty();
    }

    @Test
    void somebody_let_in_for_their_own_finds_only_those_whatever_they_ask_for() {
        UUID others = new UUID(3, 3);
        Caller owner = ownerWhoEditsThings.within(Set.of("self"));

        assertThat(owner.narrowed(others)).isEqualTo(new UUID(2, 2));
        assertThat(owner.narrowed(null)).isEqualTo(new UUID(2, 2));
        assertThat(owner.maySee(others)).isFalse();
        assertThat(owner.maySee(new UUID(2, 2))).isTrue();
        assertThat(ownerWhoEditsThings.narrowed(others)).isEqualTo(others);
        assertThat(ownerWhoEditsThings.maySee(others)).isTrue();
    }
}
