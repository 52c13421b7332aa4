package dev.lodestone.campaign.mix.world;

import dev.lodestone.campaign.mix.Benchmarks;
import dev.lodestone.campaign.mix.Circles;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.part.Parts;
import dev.lodestone.campaign.mix.part.Pressed;
import dev.lodestone.campaign.mix.part.Pressing;
import dev.lodestone.campaign.mix.part.Touches;
import java.util.Arrays;
import java.util.List;

/**
 * Some creators laid out flat, and what they come to in one world after the other: with thousands of them and a thousand
 * worlds a large part of the time of an answer goes here.
 */
final class Crowd {
    /** Beyond every budget, and ten thousand of it can still be added up: a range may be so wide that a draw has no end. */
    private static final long DEAREST = 500_000_000_000_000L;

    final Parts parts;
    private final Touches touches;
    private final Pressing reaching;
    private final Pressing buying;
    private final double[] load;
    private final double[] bought;
    final double[] engaged;
    final long[] cost;
    /** Followers who are there and authentic, as far as the rate of reach brings them. */
    private final double[] heard;

    private final int[] segment;
    private double[] people;
    private final Tier[] tier;
    /** The benchmarks of all markets, and the usual rate in each of them. */
    private final List<String> markets;

    private final double[] usual;
    private final int[] market;
    private final int[] posts;
    private final double[] rate;
    private final Double[] fit;
    private final double[] logOfFollowers;
    private final long[] fee;
    private final Long[] handling;

    Crowd(MixModel model, int[] used) {
        Candidate[] told = Arrays.stream(used).mapToObj(model.candidates()::get).toArray(Candidate[]::new);
        this.touches = Touches.of(Arrays.stream(used).mapToObj(model::segments).toArray(int[][]::new));
        this.parts = Circles.parts(model.question(), List.of(told), touches);
        this.reaching = parts.pressing();
        this.buying = parts.pressing();
        this.segment = Arrays.stream(used)
                .mapToObj(model::segments)
                .flatMapToInt(Arrays::stream)
                .toArray();
        this.people =
                model.question().segments().stream().mapToDouble(Segment::size).toArray();
        this.heard = Arrays.stream(used)
                .mapToObj(model::shares)
                .flatMapToDouble(Arrays::stream)
                .toArray();
        for (int at = 0; at < heard.length; at++) heard[at] *= people[segment[at]];
        this.load = new double[heard.length];
        this.bought = new double[heard.length];
        this.engaged = new double[used.length];
        this.cost = new long[used.length];
        this.tier = Arrays.stream(told).map(Candidate::tier).toArray(Tier[]::new);
        String[] where = Arrays.stream(told)
                .map(one -> Benchmarks.USUAL_ENGAGEMENT + Benchmarks.market(one.tier(), one.platform()))
                .toArray(String[]::new);
        this.markets = Arrays.stream(where).distinct().toList();
        this.usual = new double[markets.size()];
        this.market = Arrays.stream(where).mapToInt(markets::indexOf).toArray();
        this.posts = Arrays.stream(told).mapToInt(Candidate::posts).toArray();
        this.rate = Arrays.stream(told).mapToDouble(Candidate::engagementRate).toArray();
        this.fit = Arrays.stream(told).map(Candidate::fit).toArray(Double[]::new);
        this.logOfFollowers = Arrays.stream(told)
                .mapToDouble(one -> Math.log(one.followers()))
                .toArray();
        this.fee = Arrays.stream(told).mapToLong(Candidate::fee).toArray();
        this.handling = Arrays.stream(told).map(Candidate::handling).toArray(Long[]::new);
    }

    /** The people of each segment, and factors on each creator's rate and fee, in the order of the creators. */
    void befall(World world, double[] peopleThere, double[] rateFactors, double[] feeFactors) {
        people = peopleThere;
        for (int m = 0; m < usual.length; m++) usual[m] = world.usualRate(markets.get(m));
        for (int u = 0; u < engaged.length; u++) {
            double own = reach(u, world.reachFactor(tier[u]));
            double there = rate[u] * rateFactors[u];
            double suits = world.fit().of(fit[u]);
            persuade(u, world.trust(there, usual[market[u]], suits, logOfFollowers[u]));
            engaged[u] = there * own * suits * world.launchFactor();
            long asked = Math.round(Math.min(DEAREST, fee[u] * feeFactors[u])) * posts[u];
            cost[u] =
                    Math.min(DEAREST, asked + Math.min(DEAREST, handling[u] == null ? world.handling() : handling[u]));
        }
    }

    Pressed reach() {
        return reaching.by(load, people);
    }

    Pressed buyers() {
        return buying.by(bought, people);
    }

    private void persuade(int u, double trust) {
        for (int at = touches.from(u); at < touches.from(u + 1); at++) bought[at] = trust * load[at];
    }

    private double reach(int u, double factor) {
        double own = 0;
        for (int at = touches.from(u); at < touches.from(u + 1); at++) {
            double there = people[segment[at]];
            double reached = Math.min(Priors.LARGEST_SHARE, heard[at] * factor / there);
            load[at] = posts[u] * load(reached);
            own += there * (1 - missed(reached, posts[u]));
        }
        return own;
    }

    /** -ln(1 - share) to eleven digits: for all but the largest creators by a series that takes a fraction of the time. */
    private static double load(double share) {
        if (share > 0.1) return -Math.log(1 - share);
        double z = share / (2 - share);
        double w = z * z;
        return 2 * z * (1 + w * (1.0 / 3 + w * (1.0 / 5 + w / 7)));
    }

    private static double missed(double reached, int posts) {
        double missed = 1;
        double factor = 1 - reached;
        for (int left = posts; left > 0; left >>= 1) {
            if ((left & 1) == 1) missed *= factor;
            factor *= factor;
        }
        return missed;
    }
}
