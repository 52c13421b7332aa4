package dev.lodestone.creator.roster;

/** What reading one line of a roster gives. */
sealed interface RosterLine {
    int line();

    record Readable(RosterRow row) implements RosterLine {
        @Override
        public int line() {
            return row.line();
        }
    }

    record Faulty(int line, RowProblem problem) implements RosterLine {}
}
