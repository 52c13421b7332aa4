package dev.lodestone.campaign.solver;

/** Who waits for an answer: somebody whose request is open, or somebody who will come back for it. */
public enum Patience {
    REQUEST,
    JOB
}
