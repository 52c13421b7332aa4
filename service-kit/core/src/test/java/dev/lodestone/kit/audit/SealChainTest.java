package dev.lodestone.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.audit.SealChain.Fault;
import dev.lodestone.kit.audit.SealChain.Seal;
import dev.lodestone.kit.secret.KeyedHash;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SealChainTest {
    private final KeyedHash hash = new KeyedHash("a secret", "audit-seal");
    private final List<AuditEntryView> entries =
            IntStream.rangeClosed(1, 4).mapToObj(number -> entry(number, "ana")).toList();
    private final List<Seal> seals = sealed(hash);

    @Test
    void what_was_left_as_it_was_has_no_fault() {
        SealChain chain = empty();
        for (int i = 0; i < entries.size(); i++) {
            chain.check(seals.get(i), Optional.of(entries.get(i)));
        }

        assertThat(chain.faults()).isEmpty();
        assertThat(chain.last()).isEqualTo(seals.getLast());
    }

    @Test
    void a_changed_entry_is_named_and_no_other() {
        SealChain chain = empty();
        for (int i = 0; i < entries.size(); i++) {
            chain.check(seals.get(i), Optional.of(i == 1 ? entry(2, "bo") : entries.get(i)));
        }

        assertThat(chain.faults()).containsExactly(new Fault(2, new UUID(0, 2), "entry-changed"));
    }

    @Test
    void an_entry_that_was_taken_away_is_named() {
        SealChain chain = empty();
        for (int i = 0; i < entries.size(); i++) {
            chain.check(seals.get(i), i == 2 ? Optional.empty() : Optional.of(entries.get(i)));
        }

        assertThat(chain.faults()).containsExactly(new Fault(3, new UUID(0, 3), "entry-missing"));
    }

    @Test
    void a_seal_that_was_taken_away_is_told() {
        SealChain chain = empty();
        for (int i : new int[] {0, 2, 3}) {
            chain.check(seals.get(i), Optional.of(entries.get(i)));
        }

        assertThat(chain.faults()).containsExactly(new Fault(2, null, "seal-missing"));
    }

    @Test
    void a_seal_made_without_the_secret_is_told() {
        SealChain chain = empty();
        chain.check(sealed(new KeyedHash("a guess", "audit-seal")).getFirst(), Optional.of(entries.getFirst()));

        assertThat(chain.faults()).containsExactly(new Fault(1, new UUID(0, 1), "entry-changed"));
    }

    @Test
    void a_chain_goes_on_where_it_ended() {
        SealChain later = new SealChain(hash, Optional.of(seals.get(2)));

        assertThat(later.seal(entries.get(3))).isEqualTo(seals.get(3));
    }

    private List<Seal> sealed(KeyedHash by) {
        SealChain chain = new SealChain(by, Optional.empty());
        return entries.stream().map(chain::seal).toList();
    }

    private SealChain empty() {
        return new SealChain(hash, Optional.empty());
    }

    private static AuditEntryView entry(int number, String subject) {
        return new AuditEntryView(
                new UUID(0, number),
                Instant.EPOCH.plusSeconds(number),
                subject,
                "createThing",
                "/v1/things",
                "request",
                "b0d1",
                "a250",
                201);
    }
}
