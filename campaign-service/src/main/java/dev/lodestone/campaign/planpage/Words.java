package dev.lodestone.campaign.planpage;

import dev.lodestone.campaign.answer.MixView.OptimalityView;
import dev.lodestone.campaign.answer.ProofsView;
import dev.lodestone.campaign.page.Html;
import dev.lodestone.campaign.question.MixObjective;
import dev.lodestone.kit.money.Money;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Figures as people read them. */
final class Words {
    static final String NOTHING = "not known";

    private static final double LITTLE = 0.001;

    private Words() {}

    /** An earlier planner did not keep all that there is to say today. */
    static <T> String kept(@Nullable T figure, Function<T, String> words) {
        return figure == null ? NOTHING : words.apply(figure);
    }

    static String money(Money money) {
        BigDecimal exact = exactly(money);
        return number(exact.scale() == 0 ? "#,##0" : "#,##0." + "0".repeat(exact.scale()), exact) + " "
                + Html.escape(money.currency());
    }

    /** An estimate in minor units that may be less than one of them. */
    static String fine(double minor, String currency) {
        return number("#,##0.000", BigDecimal.valueOf(minor).movePointLeft(digits(currency))) + " "
                + Html.escape(currency);
    }

    static String count(double figure) {
        return number("#,##0", BigDecimal.valueOf(figure));
    }

    /** A little of something does not read as nothing. */
    static String percent(double share) {
        boolean isLittle = Math.abs(share) < LITTLE;
        return number(isLittle ? "0.###" : "0.#", BigDecimal.valueOf(100 * share)) + " %";
    }

    static String ratio(double figure) {
        return number("0.00", BigDecimal.valueOf(figure));
    }

    /** Above the proofs: of whom they are. */
    static String isBest(@Nullable Integer poolCutTo) {
        return poolCutTo == null ? "best possible?" : "best possible of the " + poolCutTo + " largest?";
    }

    static boolean isProven(OptimalityView optimality) {
        return optimality.status().equals("proven");
    }

    static String proof(OptimalityView optimality) {
        return isProven(optimality) ? "proven" : "gap " + percent(optimality.gap());
    }

    /** Of three plans in one cell: what is alike is said once. */
    static String proofs(ProofsView proofs) {
        String ours = proof(proofs.recommended());
        String celebrity = proof(proofs.allCelebrity());
        String micro = proof(proofs.allMicro());
        if (ours.equals(celebrity) && ours.equals(micro)) return ours;
        return ours + "<br><small>all-celebrity " + celebrity + "<br>all-micro " + micro + "</small>";
    }

    /** What a plan is worth in the objective: profit is told in minor units. */
    static String worth(double worth, MixObjective objective, String currency) {
        return objective == MixObjective.PROFIT ? money(Money.of(Math.round(worth), currency)) : count(worth);
    }

    /** For drawing only; amounts in text stay exact. */
    static double major(Money money) {
        return exactly(money).doubleValue();
    }

    static double major(double minor, String currency) {
        return major(Money.of(Math.round(minor), currency));
    }

    static String aim(MixObjective objective) {
        return switch (objective) {
            case REACH -> "people reached";
            case ENGAGEMENT -> "engagements";
            case SALES -> "buyers";
            case PROFIT -> "profit";
        };
    }

    static String unit(MixObjective objective, String currency) {
        return aim(objective) + (objective == MixObjective.PROFIT ? ", " + currency : "");
    }

    private static BigDecimal exactly(Money money) {
        return BigDecimal.valueOf(money.amount(), digits(money.currency()));
    }

    private static int digits(String currency) {
        try {
            return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException unknown) {
            return 2;
        }
    }

    private static String number(String pattern, BigDecimal figure) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(figure);
    }
}
