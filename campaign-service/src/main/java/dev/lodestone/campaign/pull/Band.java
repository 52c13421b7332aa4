package dev.lodestone.campaign.pull;

import dev.lodestone.campaign.pull.semantic.Judgement;

/** Which points a level allows: the bands of the score, seen from below. */
enum Band {
    CALM(0, 14),
    MILD(16, 29),
    HIGH(31, 100);

    private static final double CALM_LEAST = 2;
    private static final double CALM_SPREAD = 12;
    private static final double HIGH_SPREAD = 45;

    private final int least;
    private final int most;

    Band(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** A blocker of the rules is not argued away. */
    static Band of(Judgement judgement, boolean blocked) {
        if (blocked || judgement.isHigh()) return HIGH;
        return judgement.isCalm() ? CALM : MILD;
    }

    /** This band, or the one that the rules alone give. */
    Band atLeast(Score rules) {
        Band given = values()[rules.pressure().level().ordinal()];
        return given.compareTo(this) > 0 ? given : this;
    }

    boolean holds(Score rules) {
        return rules.pressure().level().ordinal() >= ordinal();
    }

    /** What faults of form may still weigh in a text that reads calm. */
    static double calmPoints(Judgement judgement) {
        return CALM_LEAST + CALM_SPREAD * judgement.pressure();
    }

    /** The points of a text that reads like this: at least what the rules gave, as far as the band goes. */
    double points(double rules, Judgement judgement) {
        double read =
                switch (this) {
                    case CALM -> CALM_SPREAD * judgement.pressure();
                    case MILD -> least + (most - least) * Math.clamp(judgement.pressure() - 0.5, 0, 1);
                    case HIGH -> least + HIGH_SPREAD * Math.clamp(judgement.pressure() - 1, 0, 1);
                };
        return Math.clamp(Math.max(rules, read), least, most);
    }
}
