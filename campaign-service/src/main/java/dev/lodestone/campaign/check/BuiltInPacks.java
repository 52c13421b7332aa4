package dev.lodestone.campaign.check;

import dev.lodestone.campaign.pull.rules.RulePack;
import dev.lodestone.campaign.pull.rules.RulePacks;
import dev.lodestone.campaign.pull.rules.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The packs that come with the product. */
@ApplicationScoped
public class BuiltInPacks {
    private final List<RulePack> packs = RulePacks.files();

    public List<RulePack> all() {
        return packs;
    }

    public Optional<RulePack> find(String id) {
        return packs.stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    /** What a rule weighs in the packs that have it; nothing when none has. */
    public Set<Severity> severities(String ruleId) {
        return packs.stream()
                .flatMap(pack -> pack.rule(ruleId).stream())
                .map(rule -> rule.severity())
                .collect(Collectors.toSet());
    }
}
