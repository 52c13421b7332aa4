package dev.lodestone.campaign.mix.overlap;

import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.overlap.Fitted.Seen;
import dev.lodestone.campaign.mix.overlap.Overlap.Base;
import java.util.TreeSet;

/** A measured overlap beside the audiences that it is told of. Followers who are not authentic count in neither. */
public record Measured(Overlap told, Candidate a, Candidate b) {
    /** Shares and followers are told in rounded figures. */
    private static final double ROUNDED = 1.005;

    private static double followers(Candidate one) {
        return one.followers() * one.authenticShare();
    }

    private double smaller() {
        return Math.min(followers(a), followers(b));
    }

    /** Followers that both have. */
    double followers() {
        return switch (told.of()) {
            case SMALLER -> told.share() * smaller();
            case UNION -> told.share() * (followers(a) + followers(b)) / (1 + told.share());
        };
    }

    /** So many common followers, told as the overlap was. */
    private double share(double common) {
        return told.of() == Base.SMALLER ? common / smaller() : common / (followers(a) + followers(b) - common);
    }

    /** Nobody has more in common with another than the smaller one of both has. */
    public boolean fitsTheirSizes() {
        return followers() <= ROUNDED * smaller();
    }

    /** Nor more than both have in the same segments, and outside of all segments. */
    public boolean fitsTheirSegments() {
        TreeSet<String> segments = new TreeSet<>(a.audience().keySet());
        segments.retainAll(b.audience().keySet());
        double most = Math.min(followers(a) * outside(a), followers(b) * outside(b));
        for (String segment : segments) {
            most += Math.min(
                    followers(a) * a.audience().getOrDefault(segment, 0.0),
                    followers(b) * b.audience().getOrDefault(segment, 0.0));
        }
        return followers() <= ROUNDED * most;
    }

    private static double outside(Candidate one) {
        return Math.max(0, 1 - inside(one));
    }

    private static double inside(Candidate one) {
        return one.audience().values().stream().mapToDouble(share -> share).sum();
    }

    /** {@code common}: how many people a model has both of the pair reach. */
    Seen seen(Pair pair, double common, Spread spread) {
        double a = spread.all(pair.a());
        double b = spread.all(pair.b());
        double more = common - pair.common();
        return new Seen(told, share(common / reachedPerFollower(a, b)), more, more / Math.min(a, b));
    }

    /** Whoever follows both and is reached by the one who reaches fewer of theirs is reached by the other too. */
    double reachedByBoth(double reachOfA, double reachOfB) {
        return followers() * reachedPerFollower(reachOfA, reachOfB);
    }

    private double reachedPerFollower(double reachOfA, double reachOfB) {
        return Math.min(1, Math.min(inside(a), inside(b)))
                * Math.min(reachOfA / (followers(a) * inside(a)), reachOfB / (followers(b) * inside(b)));
    }
}
