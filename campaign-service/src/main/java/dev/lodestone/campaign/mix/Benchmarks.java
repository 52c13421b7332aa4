package dev.lodestone.campaign.mix;

import dev.lodestone.campaign.mix.prior.Estimate;
import dev.lodestone.campaign.mix.prior.Platform;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The table behind the defaults: what was published about each prior, by whom and when, and how far it may be off. */
public final class Benchmarks {
    public static final String SPREADS = "spread.";
    public static final String ENGAGEMENT = SPREADS + "engagementRate";
    public static final String FEE = SPREADS + "fee";
    public static final String REACH = "reachRate.";
    public static final String USUAL_ENGAGEMENT = "engagementRate.";
    public static final String CPM = "benchmarkCpm.";
    public static final String CEILING = "ceilingConversion";
    /** Before the id of a segment: what is known of its ceiling alone. */
    public static final String CEILING_OF = CEILING + ".";

    public static final String MARGIN = "grossMarginPerOrder";
    public static final String REACH_VALUE = "valuePerThousandReached";
    public static final String ENGAGEMENT_VALUE = "valuePerEngagement";
    public static final String HANDLING = "handling";
    public static final String TRUST_EXPONENT = "trustExponent";
    public static final String TRUST_ANCHOR = "trustAnchorFollowers";
    public static final String FIT_PEAK = "fit.peak";
    public static final String FIT_SLOPE = "fit.slope";
    public static final String FIT_SD = "fit.sd";
    public static final String FIT_FLOOR = "fit.floor";
    public static final String LAUNCH = "launchFactor";

    /** What an amount of money means where nobody told it; in another currency it would be another amount. */
    public static final List<String> MONEY = List.of(MARGIN, REACH_VALUE, ENGAGEMENT_VALUE, HANDLING);

    private static final Set<String> CURRENCIES = Set.of("EUR", "USD");

    private static final String RATES =
            "HypeAuditor 2023 and 2025 as cited by organicmediabuying.com and busycontinent.com";
    private static final String REACHES = "startmotionmedia.com, thecirqle.com (350,000 rate cards), minter.io medians";
    private static final String PRICES =
            "price lists of wordontheblock.com 2023 and iidb.com 2026 over the assumed reach";
    private static final String OURS = "our own estimate";

    /** {@code unit} says what a figure counts; {@code asOf} is the year or years of the source. */
    public record Entry(String name, Estimate estimate, String unit, String source, String asOf) {}

    private static final Map<String, Entry> ENTRIES = new LinkedHashMap<>();

    static {
        tiers(REACH, "share of followers", REACHES, "2019-2024", tier -> switch (tier) {
            case NANO -> new Estimate(0.20, 0.30, 0.40);
            case MICRO -> new Estimate(0.15, 0.20, 0.30);
            case MID -> new Estimate(0.09, 0.12, 0.20);
            case MACRO -> new Estimate(0.032, 0.08, 0.20);
            case MEGA -> new Estimate(0.03, 0.06, 0.12);
        });
        tiers(USUAL_ENGAGEMENT, "share of people reached", RATES, "2023-2025", tier -> switch (tier) {
            case NANO -> new Estimate(0.028, 0.035, 0.048);
            case MICRO -> new Estimate(0.021, 0.024, 0.081);
            case MID -> new Estimate(0.015, 0.018, 0.063);
            case MACRO -> new Estimate(0.012, 0.015, 0.055);
            case MEGA -> new Estimate(0.009, 0.012, 0.049);
        });
        tiers(CPM, "minor units per 1,000 reached", PRICES, "2021-2026", tier -> switch (tier) {
            case NANO -> new Estimate(10_00, 50_00, 260_00);
            case MICRO -> new Estimate(16_00, 60_00, 320_00);
            case MID -> new Estimate(19_00, 90_00, 370_00);
            case MACRO -> new Estimate(88_00, 180_00, 880_00);
            case MEGA -> new Estimate(53_00, 300_00, 2_600_00);
        });
        for (Platform platform : Platform.values()) {
            tiers(
                    USUAL_ENGAGEMENT + platform.prefix(),
                    "share of people reached",
                    RATES + Platform.RATES,
                    "2023-2025",
                    tier -> platform.usualRate(tier.ordinal()));
            tiers(
                    CPM + platform.prefix(),
                    "minor units per 1,000 reached",
                    PRICES + Platform.PRICES,
                    "2021-2026",
                    tier -> Known.of(ENTRIES, CPM + tier.wire()).estimate().times(platform.priceFactor()));
        }
        add(CEILING, 0.003, 0.01, 0.03, "share of a segment that buys at most", OURS, "2026");
        add(MARGIN, 10_00, 20_00, 40_00, "minor units", OURS, "2026");
        add(REACH_VALUE, 2_00, 5_00, 15_00, "minor units", "quoted CPMs of USD 5-15, discounted", "2024-2026");
        add(ENGAGEMENT_VALUE, 1, 5, 20, "minor units", OURS, "2026");
        add(HANDLING, 40_00, 75_00, 150_00, "minor units per creator", OURS, "2026");
        add(TRUST_EXPONENT, -0.55, -0.43, -0.30, "exponent", "fitted to Beichert et al. 2024, J. of Marketing", "2024");
        add(TRUST_ANCHOR, 5_000, 5_000, 5_000, "followers", "Beichert et al. 2024, nano creators", "2024");
        add(FIT_PEAK, 7, 9, 11, "per cent", "Leung et al. 2022, J. of Marketing", "2022");
        add(FIT_SLOPE, 0.04, 0.079, 0.12, "per squared deviation", "Leung et al. 2022, J. of Marketing", "2022");
        add(FIT_SD, 9, 9, 9, "per cent", OURS, "2026");
        add(FIT_FLOOR, 0.3, 0.3, 0.3, "share", OURS, "2026");
        add(LAUNCH, 1, 1, 1, "factor", "Leung et al. 2022: where a product is launched 30.5 % lower", "2022");
        add(ENGAGEMENT, 0.73, 1, 1.38, "factor on each creator's rate", OURS, "2026");
        add(FEE, 0.88, 1, 1.14, "factor on each creator's fee", OURS, "2026");
    }

    private Benchmarks() {}

    /** Were the amounts of the benchmarks found in this currency, or in one that is worth about as much? */
    public static boolean holdIn(String currency) {
        return CURRENCIES.contains(currency);
    }

    /** In the order in which an answer tells them. */
    public static Map<String, Entry> entries() {
        return Collections.unmodifiableMap(ENTRIES);
    }

    /** By what figures differ: the tier, after the platform where that is known. */
    public static String market(Tier tier, @Nullable Platform platform) {
        return platform == null ? tier.wire() : platform.prefix() + tier.wire();
    }

    /** Engagements per person reached, of creators of this tier, and on this platform where it is known. */
    public static double usualRate(Priors priors, Tier tier, @Nullable Platform platform) {
        if (platform == null) return tier.in(priors.engagementRate());
        String name = USUAL_ENGAGEMENT + market(tier, platform);
        return priors.ranges()
                .getOrDefault(name, Known.of(ENTRIES, name).estimate())
                .mid();
    }

    /** The caller's range where there is one, else the published doubt around the value that is used. */
    public static Estimate estimate(Priors priors, String name) {
        Estimate told = priors.ranges().get(name);
        if (told != null) return told;
        Estimate published = Known.of(ENTRIES, name).estimate();
        return published.around(priors.values().getOrDefault(name, published.mid()));
    }

    private static void tiers(String prefix, String unit, String source, String asOf, Function<Tier, Estimate> of) {
        for (Tier tier : Tier.values()) {
            Estimate estimate = of.apply(tier);
            add(prefix + tier.wire(), estimate.low(), estimate.mid(), estimate.high(), unit, source, asOf);
        }
    }

    private static void add(String name, double low, double mid, double high, String unit, String source, String asOf) {
        ENTRIES.put(name, new Entry(name, new Estimate(low, mid, high), unit, source, asOf));
    }
}
