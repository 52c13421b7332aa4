package dev.lodestone.campaign.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What changed for those who write drafts, field by field, in the brief's own order. */
@Schema(name = "BriefDiff", description = "The fields that differ between two published versions.")
public record BriefDiff(UUID campaignId, int from, int to, List<FieldChange> changes) {

    @Schema(
            name = "BriefFieldChange",
            description =
                    "A field with one value is a list of one, an absent one is empty. When only the order of a list"
                            + " changed, nothing is added and nothing removed.")
    public record FieldChange(
            String field, List<String> before, List<String> after, List<String> added, List<String> removed) {

        private static FieldChange of(String field, List<String> before, List<String> after) {
            return new FieldChange(field, before, after, less(after, before), less(before, after));
        }

        private static List<String> less(List<String> some, List<String> others) {
            List<String> left = new ArrayList<>(some);
            others.forEach(left::remove);
            return List.copyOf(left);
        }
    }

    public static BriefDiff between(BriefVersion from, BriefVersion to) {
        Map<String, List<String>> before = fields(from);
        Map<String, List<String>> after = fields(to);
        List<FieldChange> changes = before.entrySet().stream()
                .map(field ->
                        FieldChange.of(field.getKey(), field.getValue(), after.getOrDefault(field.getKey(), List.of())))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
        return new BriefDiff(to.campaignId(), from.number(), to.number(), changes);
    }

    /** The brand's words are frozen with a version and judge its drafts as well, so they belong to what it says. */
    private static Map<String, List<String>> fields(BriefVersion version) {
        BriefContent content = version.content();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("objective", one(content.objective()));
        fields.put("audience", one(content.audience()));
        fields.put("story", one(content.story()));
        fields.put("keyMessage", one(content.keyMessage()));
        fields.put("dos", content.dos());
        fields.put("donts", content.donts());
        fields.put("hashtags", content.hashtags());
        fields.put("platformInstructions", instructions(content));
        fields.put("claimsAllowed", claims(content));
        fields.put("language", one(content.language()));
        fields.put("materialTie", one(content.materialTie()));
        fields.put("jurisdictions", content.jurisdictions());
        fields.put("avoidWords", content.avoidWords());
        fields.put("mustInclude", content.mustInclude());
        fields.put("maxCtas", one(content.maxCtas()));
        fields.put("minScore", one(content.minScore()));
        fields.put("tone", one(content.tone()));
        fields.put("gate", one(content.gate()));
        fields.put("brandNames", version.brandNames());
        fields.put("productNouns", version.productNouns());
        return fields;
    }

    private static List<String> instructions(BriefContent content) {
        return content.platformInstructions().stream()
                .map(instruction -> instruction.platform() + ": " + instruction.text())
                .toList();
    }

    private static List<String> claims(BriefContent content) {
        return content.claimsAllowed().stream()
                .map(claim -> claim.text() + " (" + claim.evidenceUrl() + ")")
                .toList();
    }

    private static List<String> one(@Nullable Object value) {
        return Stream.ofNullable(value).map(Object::toString).toList();
    }
}
