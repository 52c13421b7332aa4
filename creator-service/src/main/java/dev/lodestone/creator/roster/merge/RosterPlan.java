package dev.lodestone.creator.roster.merge;

import dev.lodestone.creator.roster.file.RowProblem;
import dev.lodestone.creator.roster.merge.Known.KnownChannel;
import dev.lodestone.creator.roster.merge.Known.KnownCreator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every change that a roster asks for, and what becomes of each of its lines. */
public record RosterPlan(
        List<KnownCreator> newCreators,
        List<KnownCreator> changedCreators,
        List<KnownChannel> newChannels,
        List<KnownChannel> changedChannels,
        List<RowOutcome> outcomes) {

    public static RosterPlan empty() {
        return new RosterPlan(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    public boolean hasRefusals() {
        return outcomes.stream().anyMatch(outcome -> outcome.status() == RowStatus.REFUSED);
    }

    public List<RowOutcome> inOrder() {
        return outcomes.stream()
                .sorted(Comparator.comparingInt(RowOutcome::line))
                .toList();
    }

    /** What a dry run shows: an id that was never given out must not be shown as if it were. */
    public List<RowOutcome> withoutNewIds() {
        Set<UUID> fresh = newCreators.stream().map(KnownCreator::id).collect(Collectors.toSet());
        return inOrder().stream()
                .map(outcome -> fresh.contains(outcome.creatorId())
                        ? new RowOutcome(outcome.line(), outcome.status(), null, outcome.problem())
                        : outcome)
                .toList();
    }

    /** The same file under the rule that one bad line refuses all of it: nothing is left to do. */
    public RosterPlan refusedAsAWhole() {
        RowProblem other = RowProblem.of(RowProblem.Code.FILE_REFUSED, "Another line was refused, and so is the file");
        RosterPlan refused = empty();
        for (RowOutcome outcome : outcomes) {
            boolean itself = outcome.status() == RowStatus.REFUSED;
            refused.outcomes.add(itself ? outcome : RowOutcome.refused(outcome.line(), other));
        }
        return refused;
    }
}
