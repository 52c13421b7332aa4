package dev.lodestone.campaign.check;

import dev.lodestone.campaign.pull.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RulePackName", description = "Which words exactly judged the text")
public record RulePackView(
        String id,
        String version,
        @Schema(description = "SHA-256 of the pack") String hash) {
    static RulePackView of(Verdict.Pack pack) {
        return new RulePackView(pack.id(), pack.version(), pack.hash());
    }
}
