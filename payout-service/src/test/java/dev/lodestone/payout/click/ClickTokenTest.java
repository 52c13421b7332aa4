package dev.lodestone.payout.click;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.payout.attribution.Touch;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClickTokenTest {
    private final UUID workspace = UUID.randomUUID();
    private final ClickToken tokens = new ClickToken("secret");
    private final Touch.Click click = new Touch.Click(
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            Instant.parse("2026-05-01T10:00:00.123Z"));

    @Test
    void reads_back_what_it_wrote() {
        assertThat(tokens.read(workspace, tokens.write(workspace, click))).contains(click);
    }

    @Test
    void fits_into_a_query_as_it_is() {
        assertThat(tokens.write(workspace, click)).matches("[A-Za-z0-9_-]{40,200}");
    }

    @Test
    void is_worth_nothing_in_another_workspace() {
        assertThat(tokens.read(UUID.randomUUID(), tokens.write(workspace, click)))
                .isEmpty();
    }

    @Test
    void is_worth_nothing_under_another_secret() {
        assertThat(new ClickToken("other").read(workspace, tokens.write(workspace, click)))
                .isEmpty();
    }

    @Test
    void refuses_any_change_of_a_single_bit() {
        byte[] token = Base64.getUrlDecoder().decode(tokens.write(workspace, click));
        for (int bit = 0; bit < token.length * 8; bit++) {
            byte[] forged = token.clone();
            forged[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(tokens.read(workspace, Base64.getUrlEncoder().encodeToString(forged)))
                    .as("bit %d", bit)
                    .isEmpty();
        }
    }

    @Test
    void refuses_text_of_any_other_shape() {
        String token = tokens.write(workspace, click);

        assertThat(tokens.read(workspace, "")).isEmpty();
        assertThat(tokens.read(workspace, "not base64 at all!")).isEmpty();
        assertThat(tokens.read(workspace, token.substring(1))).isEmpty();
        assertThat(tokens.read(workspace, token + "AAAA")).isEmpty();
    }
}
