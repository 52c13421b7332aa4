package dev.lodestone.kit.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CallerTest {
    private final Caller creatorWhoManagesCampaigns = new Caller(
            new UUID(1, 1), "ana", Set.of("self", "campaigns:write"), Optional.of(new UUID(2, 2)), "request");

    @Test
    void a_scope_for_elsewhere_opens_nothing_here() {
        Caller here = creatorWhoManagesCampaigns.within(Set.of("earnings:read", "self"));

        assertThat(here.isOnlySelf()).isTrue();
        assertThat(here.has("campaigns:write")).isFalse();
    }

    @Test
    void a_scope_of_the_operation_counts_for_more_than_self() {
        assertThat(creatorWhoManagesCampaigns
                        .within(Set.of("campaigns:write", "self"))
                        .isOnlySelf())
                .isFalse();
    }

    @Test
    void a_caller_without_any_scope_of_the_operation_has_none() {
        assertThat(creatorWhoManagesCampaigns.within(Set.of("payouts:approve")).scopes())
                .isEmpty();
    }
}
