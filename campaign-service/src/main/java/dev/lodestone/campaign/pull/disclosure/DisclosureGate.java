package dev.lodestone.campaign.pull.disclosure;

import dev.lodestone.campaign.pull.disclosure.Disclosed.Fault;
import dev.lodestone.campaign.pull.disclosure.Disclosed.Status;
import dev.lodestone.campaign.pull.disclosure.DisclosureMatrix.Row;
import dev.lodestone.campaign.pull.edit.Edit;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a tie is told clearly enough. A gate of its own: no charm makes up for a hidden advertisement. */
public final class DisclosureGate {
    private static final Span NOWHERE = new Span(0, 0);

    private final DisclosureMatrix matrix;
    private final Labels labels;
    private final Restrictions restrictions;

    public DisclosureGate(DisclosureMatrix matrix) {
        this.matrix = matrix;
        this.labels = new Labels(matrix);
        this.restrictions = new Restrictions(matrix);
    }

    /** Where a text will appear and what ties its writer to the brand. */
    public record Setting(
            Set<String> jurisdictions,
            String platform,
            String format,
            String tie,
            String language,
            List<String> brandNames) {}

    /** What tells a tie, wherever the text appears. */
    public List<Span> labels(Prose prose) {
        return labels.find(prose).stream().map(Labels.Seen::span).toList();
    }

    public Disclosed check(Prose prose, Setting setting) {
        List<Fault> restricted = restricted(prose, setting, Set.of(setting.platform()));
        List<Labels.Seen> seen = labels.find(prose);
        List<String> words = seen.stream()
                .map(found -> prose.text()
                        .substring(found.span().start(), found.span().end()))
                .distinct()
                .toList();
        Disclosed told = told(prose, setting, seen);
        Edit clear = Edit.atStart(matrix.clearLabel(rows(setting), setting.language()) + " | ");
        List<Fault> faults = new ArrayList<>();
        told.faults().forEach(fault -> faults.add(new Fault(fault.check(), fault.span(), clear, fault.objector())));
        faults.addAll(restricted);
        return new Disclosed(told.status(), words, told.reason(), faults, matrix.steps(setting));
    }

    /** What may not be advertised on any of these platforms, whether or not a text needs a label. */
    public List<Fault> restricted(Prose prose, Setting setting, Set<String> platforms) {
        return restrictions.check(prose, setting, platforms);
    }

    /** The text is read in every place named, so the strictest place decides. */
    private Disclosed told(Prose prose, Setting setting, List<Labels.Seen> seen) {
        if (seen.isEmpty()) {
            String objectors = rows(setting).stream().map(Row::objector).collect(Collectors.joining("; "));
            return Disclosed.of(
                    Status.FAIL, "There is a material tie and no label says so.", "absent", NOWHERE, objectors);
        }
        return rows(setting).stream()
                .map(row -> told(prose, setting, seen, row))
                .max(Comparator.comparing(Disclosed::status))
                .orElseThrow();
    }

    private List<Row> rows(Setting setting) {
        return matrix.rows(setting.jurisdictions(), setting.platform(), setting.tie());
    }

    private Disclosed told(Prose prose, Setting setting, List<Labels.Seen> seen, Row row) {
        List<Labels.Seen> accepted = seen.stream()
                .filter(found -> row.accepted().contains(found.label()))
                .toList();
        if (accepted.isEmpty()) return unaccepted(seen, row, setting);
        List<Labels.Seen> placed = accepted.stream()
                .filter(found -> Placing.isSeen(prose, found.span(), row.placement()))
                .toList();
        if (placed.isEmpty()) {
            String reason = "The label stands after the fold, at the end or inside a run of tags.";
            return warning(reason, "position", accepted.getFirst(), row);
        }
        boolean read = placed.stream().anyMatch(found -> matrix.isRead(found.label(), row, setting.language()));
        return read
                ? new Disclosed(
                        Status.PASS, List.of(), "A clear label stands where readers see it.", List.of(), List.of())
                : foreign(placed.getFirst(), row);
    }

    /** A label that is clear elsewhere but in a language that these readers need not know is told apart from a vague one. */
    private Disclosed unaccepted(List<Labels.Seen> seen, Row row, Setting setting) {
        Optional<Labels.Seen> foreign = seen.stream()
                .filter(found -> matrix.isClearSomewhere(found.label()))
                .filter(found -> !matrix.isRead(found.label(), row, setting.language()))
                .findFirst();
        return foreign.map(label -> foreign(label, row))
                .orElseGet(() ->
                        warning("Only labels that are vague where this appears.", "ambiguous", seen.getFirst(), row));
    }

    private static Disclosed foreign(Labels.Seen label, Row row) {
        return warning("The label is in another language than the text.", "language", label, row);
    }

    private static Disclosed warning(String reason, String check, Labels.Seen label, Row row) {
        return Disclosed.of(Status.WARN, reason, check, label.span(), row.objector());
    }
}
