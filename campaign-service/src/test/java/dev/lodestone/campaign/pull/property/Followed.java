package dev.lodestone.campaign.pull.property;

import dev.lodestone.campaign.pull.Finding;
import dev.lodestone.campaign.pull.edit.Edit;
import dev.lodestone.campaign.pull.rules.Severity;
import dev.lodestone.campaign.pull.text.Span;
import java.util.List;

/** What a text says after the edit of one finding was followed. */
record Followed(Finding finding, List<Finding> before, List<Finding> after) {

    /** The same rule, where the fault stood. */
    List<Finding> still() {
        Span place = moved(finding);
        return after.stream()
                .filter(found -> isSame(finding, found))
                .filter(found ->
                        finding.end() == finding.start() || place.overlaps(new Span(found.start(), found.end())))
                .toList();
    }

    /** Grave findings that were not there before. */
    List<Finding> opened() {
        return after.stream()
                .filter(found -> found.severity().compareTo(Severity.MAJOR) <= 0)
                .filter(found -> before.stream().noneMatch(earlier -> isSame(earlier, found)))
                .toList();
    }

    private boolean isSame(Finding earlier, Finding found) {
        if (!earlier.ruleId().equals(found.ruleId())) return false;
        if (earlier.end() == earlier.start()) return earlier.message().equals(found.message());
        Span place = moved(earlier);
        return found.start() <= place.end() && place.start() <= found.end();
    }

    private Span moved(Finding earlier) {
        return new Span(moved(earlier.start(), false), moved(earlier.end(), true));
    }

    private int moved(int offset, boolean end) {
        Edit edit = finding.edit();
        if (offset <= edit.start()) return offset;
        int longer = edit.replacement().length() - (edit.end() - edit.start());
        if (offset >= edit.end()) return offset + longer;
        return end ? edit.end() + longer : edit.start();
    }
}
