package dev.lodestone.payout.click;

import dev.lodestone.payout.attribution.Touch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the installation's secret for clicks is for: tokens that only it can have signed, and visitors without a name. */
@ApplicationScoped
public class ClickSecret {
    private final ClickToken token;
    private final VisitorHash visitorHash;

    ClickSecret(
            @ConfigProperty(name = "lodestone.click.secret", defaultValue = "${lodestone.cursor.secret}")
                    String secret) {
        this.token = new ClickToken(secret);
        this.visitorHash = new VisitorHash(secret);
    }

    String token(UUID workspace, Touch.Click click) {
        return token.write(workspace, click);
    }

    /** Empty for whatever was not signed here for this workspace. */
    public Optional<Touch.Click> click(UUID workspace, String text) {
        return token.read(workspace, text);
    }

    String hash(Visitor visitor, Instant at) {
        return visitorHash.of(visitor, at);
    }
}
