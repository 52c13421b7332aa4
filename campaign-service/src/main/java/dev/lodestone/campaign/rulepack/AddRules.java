package dev.lodestone.campaign.rulepack;

import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.campaign.check.ContentChecks;
import dev.lodestone.campaign.check.RuleReading;
import dev.lodestone.campaign.pull.RuleProof;
import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.rules.RulePacks;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Adds a version to the workspace's pack. What cannot be read, or does not do what its examples say, is refused before. */
@ApplicationScoped
class AddRules {
    private final ContentChecks checks;
    private final RuleReading reading;
    private final RuleVersions versions;

    AddRules(ContentChecks checks, RuleReading reading, RuleVersions versions) {
        this.checks = checks;
        this.reading = reading;
        this.versions = versions;
    }

    Uni<RulesContent> proven(RulesContent content) {
        return reading.run(left -> {
            prove(content);
            return content;
        });
    }

    Uni<RuleVersion> in(Tx tx, RulesContent proven) {
        return versions.add(tx, proven);
    }

    private void prove(RulesContent content) {
        refuseGrave(content.switchedOff());
        List<FieldError> faults = new ArrayList<>(unknown(content.switchedOff()));
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < content.rules().size(); i++) {
            RuleContent rule = content.rules().get(i);
            if (!ids.add(rule.id())) {
                faults.add(FieldError.at("/rules/" + i + "/id", "duplicate", "Another rule has this id."));
            }
            if (Rule.UNWEIGHED.contains(rule.dimension())) {
                faults.add(FieldError.at(
                        "/rules/" + i + "/dimension", "reserved", "This dimension is not for rules of a workspace."));
            }
            if (rule.looksForNothing()) {
                faults.add(FieldError.at(
                        "/rules/" + i + "/phrases", "required", "A rule needs phrases or patterns to look for."));
            }
        }
        RuleProof.faults(content.toRules(), checks.guards())
                .forEach(fault -> faults.add(FieldError.at(fault.pointer(), fault.code(), fault.message())));
        if (!faults.isEmpty()) throw ProblemException.invalid(faults.toArray(FieldError[]::new));
    }

    private List<FieldError> unknown(List<String> switchedOff) {
        List<FieldError> faults = new ArrayList<>();
        for (int i = 0; i < switchedOff.size(); i++) {
            if (RulePacks.severities(switchedOff.get(i)).isEmpty()) {
                faults.add(FieldError.at("/switchedOff/" + i, "unknown", "No built-in rule has this id."));
            }
        }
        return faults;
    }

    private void refuseGrave(List<String> switchedOff) {
        List<FieldError> grave = new ArrayList<>();
        for (int i = 0; i < switchedOff.size(); i++) {
            if (!RulePacks.severities(switchedOff.get(i)).stream().allMatch(severity -> severity.isSmall())) {
                grave.add(FieldError.at(
                        "/switchedOff/" + i, "stays-on", "Only rules of severity minor or info can be switched off."));
            }
        }
        if (grave.isEmpty()) return;
        throw new ProblemException(
                CampaignProblem.RULE_STAYS_ON,
                "Leave these rules on: they guard readers and the law.",
                grave.toArray(FieldError[]::new));
    }
}
