package dev.lodestone.campaign.pull;

import dev.lodestone.campaign.pull.Verdict.Contribution;
import dev.lodestone.campaign.pull.Verdict.Level;
import dev.lodestone.campaign.pull.Verdict.Pressure;
import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.rules.Severity;
import dev.lodestone.campaign.pull.text.Places;
import dev.lodestone.campaign.pull.text.Prose;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Turns findings into points. The k-th hit of a rule counts half of the one before, a dimension counts at most 35, a long
 * text thins it all out, and credits take back no more than the small faults add to the grave ones, so that no fault ever
 * raises a score. Points are rounded so that anybody can add them again, and so that many small roundings never add up.
 */
record Score(int points, Pressure pressure) {
    private static final double LARGEST_DIMENSION = 35;
    private static final double LARGEST_CREDIT = 12;
    private static final double CREDIT = 4;
    private static final double USUAL_WORDS = 60;
    private static final int PULL_FROM = 85;
    private static final int MILD_FROM = 70;

    static Score of(List<Finding> findings, Prose prose) {
        List<Finding> faults = findings.stream().filter(Score::weighs).toList();
        double thinning = Math.clamp(Math.sqrt(USUAL_WORDS / wordsOutside(faults, prose)), 0.7, 1.3);
        Map<String, Double> dimensions = dimensionSums(faults, fault -> true);
        double whole = thinning * total(dimensions);
        double grave = thinning
                * total(dimensionSums(faults, fault -> !fault.severity().isSmall()));
        double credit = Math.min(credit(findings), whole - grave);
        double shrink = Math.min(1, 100 / (whole - credit));
        Map<String, Integer> hits = new HashMap<>();
        List<Exact> exact = new ArrayList<>();
        for (Finding fault : faults) {
            double cut = Math.min(1, LARGEST_DIMENSION / dimensions.getOrDefault(fault.dimension(), LARGEST_DIMENSION));
            exact.add(new Exact(fault.ruleId(), weight(fault, hits) * cut * thinning * shrink));
        }
        if (credit > 0) exact.add(new Exact(firstCredit(findings), -credit * shrink));
        return sum(rounded(exact));
    }

    static boolean weighs(Finding finding) {
        return !Rule.UNWEIGHED.contains(finding.dimension())
                && !finding.ruleId().startsWith(Context.PREFIX);
    }

    static boolean isBlocked(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> weighs(finding) && finding.severity() == Severity.BLOCKER);
    }

    /** This score as the whole text reads: what is missing is shared by the findings that say so, what is too much is taken back. */
    Score readAs(double points, List<String> saidBy) {
        double more = points - pressure.points().doubleValue();
        if (more >= 0 && saidBy.isEmpty()) return this;
        List<String> ids = more < 0 ? List.of(Context.CALM) : saidBy;
        BigDecimal share = BigDecimal.valueOf(more / ids.size()).setScale(2, RoundingMode.HALF_EVEN);
        if (share.signum() == 0) return this;
        return with(ids.stream().map(id -> new Contribution(id, share)).toList());
    }

    /** This score with what others than the rules give or take. */
    Score with(List<Contribution> more) {
        List<Contribution> contributions = new ArrayList<>(pressure.contributions());
        contributions.addAll(more);
        return sum(contributions);
    }

    private static Score sum(List<Contribution> contributions) {
        BigDecimal sum =
                contributions.stream().map(Contribution::points).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        int score = Math.clamp(
                BigDecimal.valueOf(100)
                        .subtract(sum)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValue(),
                0,
                100);
        return new Score(score, new Pressure(level(score), sum, List.copyOf(contributions)));
    }

    /** Words inside a fault do not thin out the others: taking a fault away must never cost points. */
    private static double wordsOutside(List<Finding> faults, Prose prose) {
        Places inside = new Places(faults.stream().map(Finding::place).toList());
        return Math.max(1, prose.words() - inside.words(prose));
    }

    private static Map<String, Double> dimensionSums(List<Finding> faults, Predicate<Finding> which) {
        Map<String, Double> sums = new HashMap<>();
        Map<String, Integer> hits = new HashMap<>();
        faults.stream().filter(which).forEach(fault -> sums.merge(fault.dimension(), weight(fault, hits), Double::sum));
        return sums;
    }

    private static double total(Map<String, Double> dimensions) {
        return dimensions.values().stream()
                .mapToDouble(sum -> Math.min(sum, LARGEST_DIMENSION))
                .sum();
    }

    private static double weight(Finding fault, Map<String, Integer> hits) {
        int earlier = hits.merge(fault.ruleId(), 1, Integer::sum) - 1;
        return fault.severity().weight() * Math.pow(0.5, earlier);
    }

    private static double credit(List<Finding> findings) {
        long cues = findings.stream()
                .filter(Finding::earnsCredit)
                .map(finding -> finding.span().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        return Math.min(LARGEST_CREDIT, CREDIT * cues);
    }

    private static String firstCredit(List<Finding> findings) {
        return findings.stream()
                .filter(Finding::earnsCredit)
                .map(Finding::ruleId)
                .findFirst()
                .orElseThrow();
    }

    private static List<Contribution> rounded(List<Exact> points) {
        List<Contribution> contributions = new ArrayList<>();
        double exact = 0;
        BigDecimal said = BigDecimal.ZERO;
        for (Exact one : points) {
            exact += one.points();
            BigDecimal upToHere = BigDecimal.valueOf(exact).setScale(2, RoundingMode.HALF_EVEN);
            contributions.add(new Contribution(one.ruleId(), upToHere.subtract(said)));
            said = upToHere;
        }
        return contributions;
    }

    private record Exact(String ruleId, double points) {}

    private static Level level(int score) {
        if (score >= PULL_FROM) return Level.NONE;
        return score >= MILD_FROM ? Level.MILD : Level.HIGH;
    }
}
