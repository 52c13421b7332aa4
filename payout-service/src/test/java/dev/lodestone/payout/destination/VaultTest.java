package dev.lodestone.payout.destination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class VaultTest {
    private static final String IBAN = "DE02120300000000202051";

    private final UUID workspace = UUID.randomUUID();
    private final UUID row = UUID.randomUUID();
    private final Vault vault = new Vault("b25lLWtleS1vZi0zMi1ieXRlcy1mb3ItdGVzdHMtMDE=");

    @Test
    void opens_what_it_closed() {
        assertThat(vault.open(workspace, row, vault.close(workspace, row, IBAN)))
                .isEqualTo(IBAN);
    }

    @Test
    void closes_the_same_text_differently_each_time() {
        assertThat(vault.close(workspace, row, IBAN)).isNotEqualTo(vault.close(workspace, row, IBAN));
    }

    @Test
    void opens_nothing_that_was_copied_to_another_row_or_workspace() {
        String closed = vault.close(workspace, row, IBAN);

        assertThatThrownBy(() -> vault.open(workspace, UUID.randomUUID(), closed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.open(UUID.randomUUID(), row, closed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void wants_a_key_of_32_bytes() {
        assertThatThrownBy(() -> new Vault("c2hvcnQ=")).hasMessageContaining("32 bytes");
    }
}
