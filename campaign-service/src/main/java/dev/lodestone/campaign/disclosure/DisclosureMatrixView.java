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
        List<DenialView> denials,
        List<RowView> rows,

        @Schema(description = "Where a label is seen, for a format on a platform; the first that fits decides")
        List<PlaceView> placements,

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

            @Schema(description = "What leaves it open: a phrase that they touch is vague wherever it appears")
            List<String> doubtful,

            @Schema(description = "After these words of a phrase somebody has to be named: by Glow, not by caffeine")
            List<String> named,

            @Schema(description = "Phrases that need the brand beside them")
            List<String> branded,

            @Schema(description = "RE2 expressions for what phrases cannot say")
            List<String> patterns) {}

    @Schema(name = "DisclosureDenial", description = "What makes a label that it touches false, for these ties")
    record DenialView(List<String> ties, List<String> phrases) {}

    @Schema(
            name = "DisclosureRow",
            description = "An empty list of platforms or ties fits any. For a country without a row there is no data.")
    record RowView(
            @Schema(description = "ISO 3166 alpha-2, or `*` for a text of which nobody says where it will appear")
            String jurisdiction,

            List<String> platforms,
            List<String> ties,

            @Schema(description = "Languages that everybody reads there")
            List<String> languages,

            @Schema(description = "Names of labels that are clear there")
            List<String> accepted,

            @Schema(description = "Names of labels that are read there and too vague")
            List<String> ambiguous,

            @Schema(description = "Where `placements` name nothing for the format and platform")
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

    @Schema(
            name = "DisclosurePlace",
            description = "An empty list fits any. A label at the very end comes too late anywhere.")
    record PlaceView(
            List<String> platforms,
            List<String> formats,
            int firstCharacters,

            @Schema(nullable = true, description = "Null where lines say nothing, as in what is spoken") @Nullable
            Integer firstLines,

            int tagsInARow,

            @Schema(description = "What these numbers stand for")
            String means,

            String source,
            String date) {}

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

            @Schema(description = "ISO 639 alpha-2 of languages in which these words are other ones")
            List<String> notIn,

            @Schema(description = "Empty = any") List<String> platforms,

            @Schema(description = "ISO 3166 alpha-2; empty = everywhere")
            List<String> countries,

            String source,
            String date) {}
}
