package dev.lodestone.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {
    private final Instant noon = Instant.parse("2026-01-01T12:00:00Z");

    @Test
    void are_version_seven_and_carry_their_time() {
        UUID id = new Ids(InstantSource.fixed(noon)).next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(noon.toEpochMilli());
    }

    @Test
    void differ_within_one_millisecond() {
        Ids ids = new Ids(InstantSource.fixed(noon));
        Set<UUID> seen = new HashSet<>();

        for (int i = 0; i < 10_000; i++) {
            seen.add(ids.next());
        }

        assertThat(seen).hasSize(10_000);
    }

    @Test
    void sort_by_time_as_text() {
        String earlier = new Ids(InstantSource.fixed(noon)).next().toString();
        String later = new Ids(InstantSource.fixed(noon.plusMillis(1))).next().toString();

        assertThat(earlier).isLessThan(later);
    }
}
