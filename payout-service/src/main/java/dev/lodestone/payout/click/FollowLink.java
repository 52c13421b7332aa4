package dev.lodestone.payout.click;

import dev.lodestone.kit.identity.Ids;
import dev.lodestone.payout.attribution.Touch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Where a visitor goes next; the click is left for later. */
@ApplicationScoped
class FollowLink {
    private final RedirectMap redirects;
    private final ClickBuffer buffer;
    private final ClickSecret secret;
    private final Ids ids;
    private final InstantSource clock;

    FollowLink(RedirectMap redirects, ClickBuffer buffer, ClickSecret secret, Ids ids, InstantSource clock) {
        this.redirects = redirects;
        this.buffer = buffer;
        this.secret = secret;
        this.ids = ids;
        this.clock = clock;
    }

    Optional<String> by(Visitor visitor, String slug) {
        return redirects.of(slug).map(target -> follow(visitor, target));
    }

    private String follow(Visitor visitor, RedirectMap.Target target) {
        Instant now = clock.instant();
        var touch = new Touch.Click(ids.next(), target.linkId(), target.programId(), target.creatorId(), now);
        buffer.add(new Click(target.workspace(), touch, secret.hash(visitor, now), visitor.flag()));
        return LandingUrl.with(target.url(), secret.token(target.workspace(), touch));
    }
}
