package dev.lodestone.campaign.rulepack;

import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.campaign.check.ContentChecks;
import dev.lodestone.campaign.pull.rules.RulePack;
import dev.lodestone.campaign.pull.rules.RulePacks;
import dev.lodestone.campaign.pull.rules.WorkspaceRules;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.page.PageRequest;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The versions of every pack by its id: a built-in one has its first for good, the workspace's own grows. */
@ApplicationScoped
class PackVersions {
    private final RuleVersions own;
    private final ContentChecks checks;

    PackVersions(RuleVersions own, ContentChecks checks) {
        this.own = own;
        this.checks = checks;
    }

    Uni<List<RuleVersionView>> page(Tx tx, String id, PageRequest page) {
        return isOwn(id)
                ? own.page(tx, page)
                        .map(versions ->
                                versions.stream().map(RuleVersionView::of).toList())
                : requireBuiltIn(id).map(pack -> List.of(RuleVersionView.of(pack)));
    }

    Uni<RuleVersionView> require(Tx tx, String id, int number) {
        if (isOwn(id)) return own.require(tx, number).map(RuleVersionView::of);
        return requireBuiltIn(id).map(pack -> {
            if (number != 1) throw ProblemException.notFound("version", number);
            return RuleVersionView.of(pack);
        });
    }

    /** Only the workspace's own pack can be changed. */
    Uni<Void> requireOwn(String id) {
        if (isOwn(id)) return Uni.createFrom().voidItem();
        return requireBuiltIn(id)
                .onItem()
                .failWith(() -> new ProblemException(
                        CampaignProblem.RULE_PACK_READ_ONLY, "Add a version to the pack `workspace` instead."))
                .replaceWithVoid();
    }

    Uni<RulePack> requireBuiltIn(String id) {
        return checks.onceRead(() -> RulePacks.find(id).orElseThrow(() -> ProblemException.notFound("rule pack", id)));
    }

    private static boolean isOwn(String id) {
        return id.equals(WorkspaceRules.PACK);
    }
}
