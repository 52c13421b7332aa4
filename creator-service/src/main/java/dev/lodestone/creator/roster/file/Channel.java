package dev.lodestone.creator.roster.file;

import dev.lodestone.creator.account.Handle;
import dev.lodestone.creator.account.Platform;
import dev.lodestone.creator.audience.Shares;
import dev.lodestone.kit.money.Money;
import java.util.Objects;

/** What one roster row says about one account. A null rate or fee means: the row does not say. */
public record Channel(Key key, Handle handle, long followers, Integer engagementRate, Shares audience, Money postFee) {
    /** The platform's own id outlives every change of the handle. */
    public record Key(Platform platform, String platformId) {}

    /** Blank cells keep what is known. */
    public Channel over(Channel known) {
        return new Channel(
                key,
                handle,
                followers,
                engagementRate == null ? known.engagementRate : engagementRate,
                known.audience.replacedBy(audience),
                postFee == null ? known.postFee : postFee);
    }

    public boolean measuresLike(Channel other) {
        return followers == other.followers && Objects.equals(engagementRate, other.engagementRate);
    }

    /** A creator has one price per platform, so only the first of several accounts on it may set the price. */
    public Channel withoutFee() {
        return new Channel(key, handle, followers, engagementRate, audience, null);
    }

    public Channel reaching(Shares reached) {
        return new Channel(key, handle, followers, engagementRate, reached, postFee);
    }
}
