package dev.lodestone.payout.click;

import dev.lodestone.payout.attribution.Touch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The installation's click tokens. */
@ApplicationScoped
public class ClickTokens {
    private final ClickToken token;

    ClickTokens(
            @ConfigProperty(name = "lodestone.click.secret", defaultValue = "${lodestone.cursor.secret}")
                    String secret) {
        this.token = new ClickToken(secret);
    }

    String write(UUID workspace, Touch.Click click) {
        return token.write(workspace, click);
    }

    /** Empty for whatever was not signed here for this workspace. */
    public Optional<Touch.Click> read(UUID workspace, String text) {
        return token.read(workspace, text);
    }
}
