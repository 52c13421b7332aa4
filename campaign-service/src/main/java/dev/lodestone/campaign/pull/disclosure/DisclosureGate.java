package dev.lodestone.campaign.pull.disclosure;

import static java.util.stream.Collectors.joining;

import dev.lodestone.campaign.pull.disclosure.Disclosed.Fault;
import dev.lodestone.campaign.pull.disclosure.Disclosed.Status;
import dev.lodestone.campaign.pull.disclosure.Labels.Seen;
import dev.lodestone.campaign.pull.disclosure.denial.Manner;
import dev.lodestone.campaign.pull.edit.Edit;
import dev.lodestone.campaign.pull.phrase.WordIndex;
import dev.lodestone.campaign.pull.text.Prose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a tie is told clearly enough. A gate of its own: no charm makes up for a hidden advertisement. */
public final class DisclosureGate {
    private final DisclosureMatrix matrix;
    private final Labels labels;
    private final Restrictions restrictions;

    public DisclosureGate(DisclosureMatrix matrix) {
        this.matrix = matrix;
        this.labels = new Labels(matrix);
        this.restrictions = new Restrictions(matrix);
    }

    /** Where a text will appear, and what ties its writer to which brands. */
    public record Setting(
            Set<String> jurisdictions,
            String platform,
            String format,
            String tie,
            String language,
            List<String> brandNames) {
        List<String> places() {
            return jurisdictions.isEmpty()
                    ? List.of(Row.ANYWHERE)
                    : jurisdictions.stream().sorted().toList();
        }
    }

    public Disclosed check(WordIndex index, Setting setting) {
        List<Row> rows = setting.places().stream()
                .flatMap(place -> matrix.row(place, setting).stream())
                .toList();
        List<Seen> found = labels.find(index, setting);
        List<Seen> seen = Labels.known(found, rows.isEmpty() ? matrix.anywhere() : rows);
        Disclosed told = told(index.prose(), setting, seen, rows);
        List<Fault> faults = new ArrayList<>(told.faults());
        faults.addAll(restricted(index, setting, Set.of(setting.platform())));
        List<String> words = Disclosed.words(index.prose(), Labels.spans(seen));
        return new Disclosed(told.status(), Labels.spans(found), words, told.reason(), faults, matrix.steps(setting));
    }

    /** What may not be advertised on any of these platforms, whether or not a text needs a label. */
    public List<Fault> restricted(WordIndex index, Setting setting, Set<String> platforms) {
        return restrictions.check(index, setting, platforms);
    }

    /** The text is read in every place named, so the strictest place decides; of one without data nobody can say more than that. */
    private Disclosed told(Prose prose, Setting setting, List<Seen> seen, List<Row> rows) {
        String unknown = setting.places().stream()
                .filter(place -> matrix.row(place, setting).isEmpty())
                .collect(joining(", "));
        if (rows.isEmpty()) return unknown(setting, seen, unknown);
        Disclosed known = inKnown(prose, setting, seen, rows);
        return unknown.isEmpty() ? known : known.and(Disclosed.withoutData(unknown));
    }

    /** What is clear there cannot be said. That a text has no label of any kind can, in a language whose labels are known. */
    private Disclosed unknown(Setting setting, List<Seen> seen, String places) {
        Disclosed unknown = Disclosed.withoutData(places);
        boolean hidden = seen.isEmpty() && matrix.hasLabelIn(setting.language());
        if (!hidden) return unknown;
        String clear = matrix.clearLabel(matrix.anywhere(), setting.language());
        return Disclosed.absent(clear, "No data for " + places).and(unknown);
    }

    private Disclosed inKnown(Prose prose, Setting setting, List<Seen> seen, List<Row> rows) {
        String clear = matrix.clearLabel(rows, setting.language());
        if (seen.isEmpty()) {
            return Disclosed.absent(clear, rows.stream().map(Row::objector).collect(joining("; ")));
        }
        return rows.stream()
                .map(row -> new Readers(prose, setting, row, clear).told(seen))
                .max(Comparator.comparing(Disclosed::status))
                .orElseThrow();
    }

    /** Those of one place, and what they see. */
    private final class Readers {
        private final Prose prose;
        private final Setting setting;
        private final Row row;
        private final String clear;

        Readers(Prose prose, Setting setting, Row row, String clear) {
            this.prose = prose;
            this.setting = setting;
            this.row = row;
            this.clear = clear;
        }

        Disclosed told(List<Seen> seen) {
            List<Seen> accepted = seen.stream().filter(this::isAccepted).toList();
            if (accepted.isEmpty()) return unaccepted(seen);
            Placement placement = matrix.placement(setting);
            List<Seen> placed = accepted.stream()
                    .filter(found -> placement.shows(prose, found.span()))
                    .toList();
            if (placed.isEmpty()) return warning(placement.otherwise(), "position", accepted.getFirst());
            return placed.stream().allMatch(this::isForeign) ? foreign(placed.getFirst()) : Disclosed.CLEAR;
        }

        /** A label that is clear elsewhere, but in a language that these readers need not know, is told apart from a vague one. */
        private Disclosed unaccepted(List<Seen> seen) {
            Optional<Seen> foreign = seen.stream()
                    .filter(found -> matrix.isClearSomewhere(found.label()))
                    .filter(found ->
                            found.manner() == Manner.TOLD && !row.ambiguous().contains(found.label()))
                    .filter(found -> isForeign(found) || !matrix.isSpoken(found.label(), row))
                    .findFirst();
            return foreign.map(this::foreign)
                    .orElseGet(() ->
                            warning("Only labels that are vague where this appears.", "ambiguous", seen.getFirst()));
        }

        private boolean isAccepted(Seen found) {
            return found.manner() == Manner.TOLD && row.accepted().contains(found.label());
        }

        private boolean isForeign(Seen found) {
            return !matrix.isRead(found.label(), row, setting.language());
        }

        private Disclosed foreign(Seen label) {
            return warning("The label is in a language that need not be read here.", "language", label);
        }

        private Disclosed warning(String reason, String check, Seen label) {
            Edit edit = check.equals("ambiguous")
                    ? Disclosed.clearer(prose, label.span(), clear)
                    : Edit.atStart(clear + " | ");
            return Disclosed.of(Status.WARN, reason, new Fault(check, label.span(), edit, row.objector()));
        }
    }
}
