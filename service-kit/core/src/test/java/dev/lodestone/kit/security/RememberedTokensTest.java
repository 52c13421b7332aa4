package dev.lodestone.kit.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RememberedTokensTest {
    private static final Instant BEGIN = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant AN_HOUR_LATER = BEGIN.plusSeconds(3_600);

    private Instant now = BEGIN;
    private final RememberedTokens tokens = keptFor(Duration.ofMinutes(1));
    private final SecurityIdentity ana = identity("ana");

    @Test
    void the_same_token_is_known_again_and_no_other() {
        tokens.remember("header.claims.signature", ana, AN_HOUR_LATER);

        assertThat(tokens.find("header.claims.signature")).containsSame(ana);
        assertThat(tokens.find("header.claims.signaturE")).isEmpty();
        assertThat(tokens.find("header.claims.")).isEmpty();
        assertThat(tokens.find("header.Claims.signature")).isEmpty();
    }

    @Test
    void none_is_known_for_longer_than_a_minute() {
        tokens.remember("token", ana, AN_HOUR_LATER);

        now = BEGIN.plusSeconds(59);
        assertThat(tokens.find("token")).isPresent();
        now = BEGIN.plusSeconds(60);
        assertThat(tokens.find("token")).isEmpty();
    }

    @Test
    void nobody_can_ask_for_more_than_a_minute() {
        RememberedTokens patient = keptFor(Duration.ofDays(1));
        patient.remember("token", ana, AN_HOUR_LATER);

        now = BEGIN.plusSeconds(60);
        assertThat(patient.find("token")).isEmpty();
    }

    @Test
    void none_is_known_past_its_own_end() {
        tokens.remember("token", ana, BEGIN.plusSeconds(10));

        now = BEGIN.plusSeconds(9);
        assertThat(tokens.find("token")).isPresent();
        now = BEGIN.plusSeconds(10);
        assertThat(tokens.find("token")).isEmpty();
    }

    @Test
    void one_that_was_let_in_past_its_end_by_grace_is_not_kept() {
        tokens.remember("token", ana, BEGIN);

        assertThat(tokens.find("token")).isEmpty();
    }

    @Test
    void being_asked_for_does_not_make_it_last() {
        tokens.remember("token", ana, AN_HOUR_LATER);
        for (int second = 1; second < 60; second++) {
            now = BEGIN.plusSeconds(second);
            tokens.find("token");
        }

        now = BEGIN.plusSeconds(60);
        assertThat(tokens.find("token")).isEmpty();
    }

    @Test
    void the_oldest_makes_room() {
        for (int i = 0; i <= RememberedTokens.MOST; i++) {
            tokens.remember("token " + i, ana, AN_HOUR_LATER);
        }

        assertThat(tokens.find("token 0")).isEmpty();
        assertThat(tokens.find("token 1")).isPresent();
        assertThat(tokens.find("token " + RememberedTokens.MOST)).isPresent();
    }

    @Test
    void it_can_be_switched_off() {
        RememberedTokens none = keptFor(Duration.ZERO);
        none.remember("token", ana, AN_HOUR_LATER);

        assertThat(none.find("token")).isEmpty();
    }

    private RememberedTokens keptFor(Duration time) {
        return new RememberedTokens(() -> now, time);
    }

    private static SecurityIdentity identity(String name) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .build();
    }
}
