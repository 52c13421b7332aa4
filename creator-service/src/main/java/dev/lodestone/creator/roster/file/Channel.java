package dev.lodestone.creator.roster.file;

import dev.lodestone.creator.account.Handle;
import dev.lodestone.creator.account.Platform;
import dev.lodestone.creator.audience.Shares;
import dev.lodestone.creator.metric.EngagementRate;
import dev.lodestone.kit.money.Money;
import org.jspecify.annotations.Nullable;

/** What one roster row says about one account. A null rate or fee means: the row does not say. */
public record Channel(
        Key key,
        Handle handle,
        long followers,
        @Nullable EngagementRate engagementRate,
        Shares audience,
        @Nullable Money postFee) {
    /** The platform's own id outlives every change of the handle. */
    public record Key(Platform platform, String platformId) {}

    /** Blank cells keep what is known. */
    public Channel over(Channel known) {
        return new Channel(
                key,
                handle,
                followers,
                engagementRate == null || ratesLike(known) ? known.engagementRate : engagementRate,
                known.audience.replacedBy(audience),
                postFee == null ? known.postFee : postFee);
    }

    public boolean measuresLike(Channel other) {
        return followers == other.followers && ratesLike(other);
    }

    /** Over which window a roster does not say, so that a window makes no other rate. */
    private boolean ratesLike(Channel other) {
        if (engagementRate == null || other.engagementRate == null)
            return engagementRate == null && other.engagementRate == null;
        return engagementRate.basisPoints() == other.engagementRate.basisPoints()
                && engagementRate.formula() == other.engagementRate.formula();
    }

    /** A creator has one price per platform, so only the first of several accounts on it may set the price. */
    public Channel withoutFee() {
        return new Channel(key, handle, followers, engagementRate, audience, null);
    }

    public Channel reaching(Shares reached) {
        return new Channel(key, handle, followers, engagementRate, reached, postFee);
    }
}
