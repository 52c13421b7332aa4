package dev.lodestone.campaign.trial;

import dev.lodestone.campaign.check.CheckView;
import dev.lodestone.campaign.check.ContentChecks;
import dev.lodestone.campaign.check.RuleReading;
import dev.lodestone.campaign.pull.rules.WorkspaceRules;
import dev.lodestone.campaign.rulepack.RulesInForce;
import dev.lodestone.campaign.trial.PastDrafts.PastDraft;
import dev.lodestone.campaign.trial.TrialView.Change;
import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.database.Tx;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Judges past drafts again, by the rules in force and by those of a version, as a check would. What the rules see alike reads
 * alike, so that only the other drafts queue for a reader, one after the other. Keeps nothing.
 */
@ApplicationScoped
class TryRules {
    private final Database database;
    private final RulesInForce rules;
    private final PastDrafts drafts;
    private final ContentChecks checks;
    private final RuleReading reading;

    TryRules(Database database, RulesInForce rules, PastDrafts drafts, ContentChecks checks, RuleReading reading) {
        this.database = database;
        this.rules = rules;
        this.drafts = drafts;
        this.checks = checks;
        this.reading = reading;
    }

    private record Trial(WorkspaceRules now, WorkspaceRules then, List<PastDraft> drafts) {}

    Uni<TrialView> of(int number) {
        return database.read(tx -> read(tx, number))
                .chain(trial -> reading.run(left -> touched(trial, left))
                        .chain(touched -> changes(touched, trial))
                        .map(changes -> view(trial, changes)));
    }

    private Uni<Trial> read(Tx tx, int number) {
        return rules.version(tx, number)
                .chain(then -> rules.of(tx).chain(now -> drafts.newest(tx).map(found -> new Trial(now, then, found))));
    }

    private List<PastDraft> touched(Trial trial, BooleanSupplier left) {
        return trial.drafts().stream()
                .takeWhile(draft -> !left.getAsBoolean())
                .filter(draft -> !Change.of(draft, byRules(draft, trial.now()), byRules(draft, trial.then()))
                        .changesNothing())
                .toList();
    }

    private CheckView byRules(PastDraft draft, WorkspaceRules own) {
        return checks.check(draft.text(), draft.options(), own);
    }

    private Uni<List<Change>> changes(List<PastDraft> touched, Trial trial) {
        return Multi.createFrom()
                .iterable(touched)
                .onItem()
                .transformToUniAndConcatenate(draft -> change(draft, trial))
                .select()
                .where(change -> !change.changesNothing())
                .collect()
                .asList();
    }

    private Uni<Change> change(PastDraft draft, Trial trial) {
        return read(draft, trial.now())
                .chain(before -> read(draft, trial.then()).map(after -> Change.of(draft, before, after)));
    }

    private Uni<CheckView> read(PastDraft draft, WorkspaceRules own) {
        return checks.readPatiently(draft.text(), draft.options(), own);
    }

    private static TrialView view(Trial trial, List<Change> changes) {
        return TrialView.of(
                trial.then().number(), trial.then().hash(), trial.drafts().size(), changes);
    }
}
