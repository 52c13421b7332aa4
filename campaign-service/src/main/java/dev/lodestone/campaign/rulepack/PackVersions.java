package dev.lodestone.campaign.rulepack;

import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.campaign.pull.rules.RulePack;
import dev.lodestone.campaign.pull.rules.RulePacks;
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

    PackVersions(RuleVersions own) {
        this.own = own;
    }

    Uni<List<RuleVersionView>> page(Tx tx, String id, PageRequest page) {
        return isOwn(id)
                ? own.page(tx, page)
                        .map(versions ->
                                versions.stream().map(RuleVersionView::of).toList())
                : Uni.createFrom().item(List.of(RuleVersionView.of(requireBuiltIn(id))));
    }

    Uni<RuleVersionView> require(Tx tx, String id, int number) {
        if (isOwn(id)) return own.require(tx, number).map(RuleVersionView::of);
        RulePack pack = requireBuiltIn(id);
        if (number != 1) throw ProblemException.notFound("version", number);
        return Uni.createFrom().item(RuleVersionView.of(pack));
    }

    /** Only the workspace's own pack can be changed. */
    void requireOwn(String id) {
        if (isOwn(id)) return;
        requireBuiltIn(id);
        throw new ProblemException(
                CampaignProblem.RULE_PACK_READ_ONLY, "Add a version to the pack `workspace` instead.");
    }

    private RulePack requireBuiltIn(String id) {
        return RulePacks.find(id).orElseThrow(() -> ProblemException.notFound("rule pack", id));
    }

    private static boolean isOwn(String id) {
        return id.equals(RulePackView.WORKSPACE);
    }
}
