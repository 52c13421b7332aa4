package dev.lodestone.campaign.rulepack;

import dev.lodestone.campaign.check.Findable;
import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.rules.WorkspaceRules;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The words of one version of a workspace's pack, as they were sent. */
@Schema(
        name = "WorkspaceRules",
        description = "Rules of a workspace and what it asks of all its texts. They hold in every language.",
        examples = "{\"rules\": [{\"id\": \"WS-TONE-01\", \"dimension\": \"tone\", \"severity\": \"minor\","
                + " \"phrases\": [\"hey bestie|besties\"], \"message\": \"Too familiar.\","
                + " \"reason\": \"Our readers are older.\", \"suggestion\": \"Say hello.\","
                + " \"fires\": [\"Hey bestie!\"], \"quiet\": [\"My bestie and I\"]}],"
                + " \"avoidWords\": [\"cheap\"], \"maxCtas\": 2, \"switchedOff\": [\"PR-EXA-02\"]}")
record RulesContent(
        @Size(max = 200) List<@NotNull @Valid RuleContent> rules,
        @Size(max = 100) List<@NotBlank @Findable @Size(max = 100) String> avoidWords,
        @Size(max = 20) List<@NotBlank @Findable @Size(max = 100) String> mustInclude,

        @Min(0)
        @Max(20)
        @Schema(nullable = true, description = "Most calls to action; a brief may ask for fewer")
        @Nullable
        Integer maxCtas,

        @Size(max = 100) @Schema(description = "Ids of built-in rules of severity minor or info")
        List<@NotBlank @Size(max = 40) String> switchedOff,

        @Size(max = 500) @Schema(nullable = true, description = "What is new in this version") @Nullable
        String note) {

    RulesContent {
        rules = rules == null ? List.of() : rules;
        avoidWords = avoidWords == null ? List.of() : avoidWords;
        mustInclude = mustInclude == null ? List.of() : mustInclude;
        switchedOff = switchedOff == null ? List.of() : switchedOff;
    }

    List<Rule> toRules() {
        return rules.stream().map(RuleContent::toRule).toList();
    }

    WorkspaceRules as(int number, String hash) {
        return new WorkspaceRules(number, hash, toRules(), Set.copyOf(switchedOff), avoidWords, mustInclude, maxCtas);
    }
}
