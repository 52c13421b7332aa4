package dev.lodestone.creator.roster;

import dev.lodestone.kit.problem.ProblemCode;

/** Refusals of a roster as a whole. */
enum RosterProblem implements ProblemCode {
    ROSTER_UNREADABLE(422, "The roster cannot be read");

    private final int status;
    private final String title;

    RosterProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
