package dev.lodestone.creator.roster.file;

/** What reading one line of a roster gives. */
public sealed interface RosterLine {
    int line();

    public record Readable(RosterRow row) implements RosterLine {
        @Override
        public int line() {
            return row.line();
        }
    }

    public record Faulty(int line, RowProblem problem) implements RosterLine {}
}
