package dev.lodestone.campaign.pull;

import dev.lodestone.campaign.pull.rules.Severity;
import dev.lodestone.campaign.pull.semantic.Judgement;
import dev.lodestone.campaign.pull.semantic.Trust;

/** Which points a level allows: the bands of the score, seen from below. */
enum Band {
    CALM(0, 14, Severity.INFO),
    MILD(16, 29, Severity.MINOR),
    HIGH(31, 100, Severity.MAJOR);

    private static final double CALM_FAULTS = 2;
    private static final double MOST_PRESSURE = 2;
    /** Less is not worth telling. */
    private static final double LEAST_CALM = 0.5;

    private static final double HIGH_SPREAD = 45;
    /** Of a few words no mild push is sure enough to send them back. */
    private static final double MOST_OF_SHORT_MILD = 24;

    private final int least;
    private final int most;
    private final Severity severity;

    Band(int least, int most, Severity severity) {
        this.least = least;
        this.most = most;
        this.severity = severity;
    }

    static Band of(Trust trust) {
        if (trust.isDoubtful()) return CALM;
        if (trust.isHigh()) return HIGH;
        return trust.judgement().isCalm() ? CALM : MILD;
    }

    /** This band, or the one that the rules alone give. */
    Band atLeast(Score rules) {
        Band given = values()[rules.pressure().level().ordinal()];
        return given.compareTo(this) > 0 ? given : this;
    }

    /** How much a passage weighs that presses in a text which reads like this. */
    Severity severity() {
        return severity;
    }

    boolean holds(Score rules) {
        return rules.pressure().level().ordinal() >= ordinal();
    }

    /** The points of a text that reads calm beyond doubt: its small faults weigh next to nothing. */
    static double calmPoints(Score rules, Judgement judgement) {
        return Math.min(
                CALM.most, Math.min(rules.pressure().points().doubleValue(), CALM_FAULTS) + CALM.read(judgement));
    }

    /** The points of a text that reads like this: at least what the rules gave, as far as the band goes. */
    double points(Score rules, Trust trust) {
        double read = read(trust.judgement());
        double believed = this == MILD && trust.isShort() ? Math.min(read, MOST_OF_SHORT_MILD) : read;
        return Math.clamp(Math.max(rules.pressure().points().doubleValue(), believed), least, most);
    }

    private double read(Judgement judgement) {
        return switch (this) {
            case CALM -> leaning(judgement);
            case MILD -> least + (most - least) * Math.clamp(judgement.pressure() - 0.5, 0, 1);
            case HIGH -> least + HIGH_SPREAD * Math.clamp(judgement.pressure() - 1, 0, 1);
        };
    }

    /** By its root, so that of two calm texts the one that leans a little more towards pressing shows it. */
    private static double leaning(Judgement judgement) {
        double points = CALM.most * Math.sqrt(judgement.pressure() / MOST_PRESSURE);
        return points < LEAST_CALM ? 0 : points;
    }
}
