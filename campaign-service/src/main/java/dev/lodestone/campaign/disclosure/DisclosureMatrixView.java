package dev.lodestone.campaign.disclosure;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "DisclosureMatrix",
        description = "Which labels are clear where, and what may not be advertised at all. Not legal advice.")
record DisclosureMatrixView(
        @Schema(examples = "2026-11-27") String version,

        @Schema(description = "Words that phrases name as `{list}`")
        Map<String, List<String>> lists,

        List<LabelView> labels,
        List<RowView> rows,
        List<StepView> steps,
        List<RestrictionView> restrictions) {

    @Schema(name = "DisclosureLabel")
    record LabelView(
            String name,
            @Schema(description = "ISO 639 alpha-2") String language,

            @Schema(
                    nullable = true,
                    description = "How a text can begin with it where it is clear in all circumstances")
            @Nullable
            String say,

            @Schema(description = "What is read as it, in the notation of rule packs")
            List<String> phrases,

            @Schema(description = "Ordinary words: a phrase that they touch tells nothing")
            List<String> unless,

            @Schema(description = "RE2 expressions for what phrases cannot say")
            List<String> patterns) {}

    @Schema(name = "DisclosureRow", description = "An empty list of platforms or ties fits any.")
    record RowView(
            @Schema(description = "ISO 3166 alpha-2, or `*` for any without a row of its own")
            String jurisdiction,

            List<String> platforms,
            List<String> ties,

            @Schema(description = "Languages that everybody reads there")
            List<String> languages,

            @Schema(description = "Names of labels that are clear there")
            List<String> accepted,

            @Schema(description = "Names of labels that are known, and too vague there or in another language")
            List<String> ambiguous,

            PlacementView placement,
            String source,
            @Schema(description = "Of its words") String date) {}

    @Schema(name = "DisclosurePlacement", description = "A label counts as seen when all three hold.")
    record PlacementView(
            @Schema(description = "It begins within so many characters")
            int firstCharacters,

            @Schema(description = "and so many lines") int firstLines,

            @Schema(description = "and outside of a run of so many tags, unless it is the first")
            int tagsInARow) {}

    @Schema(name = "DisclosureMatrixStep", description = "What is asked beside the words. An empty list fits any.")
    record StepView(
            List<String> platforms,
            List<String> formats,
            List<String> ties,
            String action,
            String source,
            String date) {}

    @Schema(name = "RestrictedCategory")
    record RestrictionView(
            String category,

            @Schema(description = "What is read as it, in the notation of rule packs")
            List<String> phrases,

            @Schema(description = "What takes it for something else, within its sentence")
            List<String> unless,

            @Schema(description = "Empty = any") List<String> platforms,

            @Schema(description = "ISO 3166 alpha-2; empty = everywhere")
            List<String> countries,

            String source,
            String date) {}
}
