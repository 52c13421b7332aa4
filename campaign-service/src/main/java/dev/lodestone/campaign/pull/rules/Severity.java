package dev.lodestone.campaign.pull.rules;

/** How much a finding weighs. A credit never weighs: it only offsets small faults. */
public enum Severity {
    BLOCKER(30),
    MAJOR(12),
    MINOR(4),
    INFO(1),
    CREDIT(0);

    private final int weight;

    Severity(int weight) {
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }

    public boolean isSmall() {
        return this == MINOR || this == INFO;
    }
}
