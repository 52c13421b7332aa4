package dev.lodestone.campaign.mix.prior;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a creator's audience is: engagement and prices are not the same everywhere. Rates by tier, prices beside Instagram's. */
public enum Platform {
    INSTAGRAM(1, 0.035, 0.024, 0.018, 0.015, 0.012),
    TIKTOK(0.25, 0.114, 0.081, 0.063, 0.055, 0.049),
    YOUTUBE(2, 0.032, 0.021, 0.015, 0.012, 0.009);

    /** What its rates stand on beside those who publish them. */
    public static final String RATES = "; where they tell one figure, as far off as that of nano on Instagram";

    public static final String PRICES = "; wordontheblock.com: TikTok a quarter, YouTube twice of Instagram";
    private static final Estimate NANO_ON_INSTAGRAM = new Estimate(0.028, 0.035, 0.048);
    /** The other figure of which a range was published. */
    private static final Estimate NANO_ON_TIKTOK = new Estimate(0.103, 0.114, 0.126);

    private final double priceFactor;
    private final double[] rates;

    Platform(double priceFactor, double... rates) {
        this.priceFactor = priceFactor;
        this.rates = rates;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Before the name of a tier. */
    public String prefix() {
        return wire() + ".";
    }

    /** From the smallest tier up. */
    public Estimate usualRate(int tier) {
        return this == TIKTOK && tier == 0 ? NANO_ON_TIKTOK : NANO_ON_INSTAGRAM.around(rates[tier]);
    }

    /** How the usual price here stands beside Instagram's: part of a guess with a low and a high end, by which no budget is counted. */
    public double priceFactor() {
        return priceFactor;
    }

    public static Optional<Platform> of(@Nullable String name) {
        return Stream.of(values()).filter(one -> one.wire().equals(name)).findFirst();
    }
}
