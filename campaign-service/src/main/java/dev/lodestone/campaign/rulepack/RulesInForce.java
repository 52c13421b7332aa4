package dev.lodestone.campaign.rulepack;

import dev.lodestone.campaign.check.Recent;
import dev.lodestone.campaign.pull.rules.WorkspaceRules;
import dev.lodestone.kit.database.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The rules by which texts of a workspace are judged now. Which ones is asked each time, their words are remembered. */
@ApplicationScoped
public class RulesInForce {
    private static final int MOST_KNOWN = 64;
    private static final String NAME = """
            SELECT version.number, version.hash
            FROM rule_pack pack JOIN rule_pack_version version
                ON version.workspace_id = pack.workspace_id AND version.number = pack.in_force
            WHERE pack.workspace_id = $1""";

    private final RuleVersions versions;
    private final Recent<Name, WorkspaceRules> known = new Recent<>(MOST_KNOWN);

    RulesInForce(RuleVersions versions) {
        this.versions = versions;
    }

    private record Name(int number, String hash) {}

    public Uni<WorkspaceRules> of(Tx tx) {
        return tx.find(NAME, row -> new Name(row.getInteger("number"), row.getString("hash")), tx.workspace())
                .chain(name -> name.isEmpty() ? Uni.createFrom().item(WorkspaceRules.NONE) : read(tx, name.get()));
    }

    /** A version of this workspace that need not be in force. */
    public Uni<WorkspaceRules> version(Tx tx, int number) {
        return versions.require(tx, number).map(RuleVersion::rules);
    }

    private Uni<WorkspaceRules> read(Tx tx, Name name) {
        return Optional.ofNullable(known.get(name))
                .map(rules -> Uni.createFrom().item(rules))
                .orElseGet(() -> version(tx, name.number()).invoke(rules -> known.keep(name, rules)));
    }
}
