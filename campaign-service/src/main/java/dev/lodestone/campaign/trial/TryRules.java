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
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Judges past drafts again, by the rules in force and by those of a version. Keeps nothing. */
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
        return database.read(tx -> read(tx, number)).chain(trial -> reading.run(left -> answer(trial, left)));
    }

    private Uni<Trial> read(Tx tx, int number) {
        return rules.version(tx, number)
                .chain(then -> rules.of(tx).chain(now -> drafts.newest(tx).map(found -> new Trial(now, then, found))));
    }

    private TrialView answer(Trial trial, BooleanSupplier left) {
        List<Change> changes = trial.drafts().stream()
                .takeWhile(draft -> !left.getAsBoolean())
                .map(draft -> Change.of(draft, check(draft, trial.now()), check(draft, trial.then())))
                .filter(change -> !change.changesNothing())
                .toList();
        return TrialView.of(
                trial.then().number(), trial.then().hash(), trial.drafts().size(), changes);
    }

    private CheckView check(PastDraft draft, WorkspaceRules own) {
        return checks.check(draft.text(), draft.options(), own);
    }
}
