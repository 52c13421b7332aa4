package dev.lodestone.campaign.brief;

import dev.lodestone.campaign.check.Findable;
import dev.lodestone.campaign.check.Tie;
import dev.lodestone.campaign.pull.Options;
import dev.lodestone.campaign.pull.Options.Guidelines;
import dev.lodestone.campaign.terms.AllowedClaim;
import dev.lodestone.campaign.terms.AskedTone;
import dev.lodestone.campaign.terms.PlatformInstruction;
import dev.lodestone.campaign.terms.PublishingGate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What creators are asked to tell and how, with the guidelines that their drafts are checked against. */
@Schema(
        name = "BriefContent",
        examples = "{\"objective\": \"Make the balm known\", \"keyMessage\": \"It is there on cold mornings.\","
                + " \"dos\": [\"Tell your own routine\"], \"materialTie\": \"paid\", \"jurisdictions\": [\"DE\"],"
                + " \"avoidWords\": [\"miracle\"], \"maxCtas\": 1}")
public record BriefContent(
        @NotBlank @Size(max = 1000) String objective,
        @Size(max = 1000) @Schema(nullable = true) @Nullable String audience,
        @NotBlank @Size(max = 2000) String keyMessage,
        @Size(max = 20) List<@NotBlank @Size(max = 300) String> dos,
        @Size(max = 20) List<@NotBlank @Size(max = 300) String> donts,
        @Size(max = 20) List<@NotBlank @Size(max = 100) String> hashtags,

        @Pattern(regexp = "[a-z]{2}") @Schema(description = "`en` when absent")
        String language,

        @Schema(description = "`paid` when absent") Tie materialTie,

        @Size(max = 30) @Schema(description = "ISO 3166 alpha-2, where drafts will be read; the strictest decides")
        List<@NotNull @Pattern(regexp = "[A-Z]{2}") String> jurisdictions,

        @Size(max = 100) List<@NotBlank @Findable @Size(max = 100) String> avoidWords,
        @Size(max = 20) List<@NotBlank @Findable @Size(max = 100) String> mustInclude,

        @Min(0) @Max(20) @Schema(description = "Calls to action per draft; 1 when absent")
        Integer maxCtas,

        @Min(0) @Max(100) @Schema(description = "Least score of a draft; 75 when absent")
        Integer minScore,

        @Schema(
                description =
                        "Which side of the appeal profile a draft shall lean to; `any` when absent. One that leans to the other side has the finding BR-TON-01, which takes no points")
        AskedTone tone,

        @Size(max = 3000) @Schema(nullable = true, description = "What happened, and why it is worth telling") @Nullable
        String story,

        @Size(max = 3) List<@NotNull @Valid PlatformInstruction> platformInstructions,

        @Size(max = 20) @Schema(description = "A draft may make these claims, in these words")
        List<@NotNull @Valid AllowedClaim> claimsAllowed,

        @Schema(description = "Which verdict of an approved draft keeps it from going live; `none` when absent")
        PublishingGate gate) {

    public BriefContent {
        dos = dos == null ? List.of() : dos;
        donts = donts == null ? List.of() : donts;
        hashtags = hashtags == null ? List.of() : hashtags;
        language = language == null ? Options.DEFAULT.language() : language;
        materialTie = materialTie == null ? Tie.paid : materialTie;
        jurisdictions = jurisdictions == null ? List.of() : jurisdictions;
        avoidWords = avoidWords == null ? List.of() : avoidWords;
        mustInclude = mustInclude == null ? List.of() : mustInclude;
        maxCtas = maxCtas == null ? Guidelines.DEFAULT.maxCtas() : maxCtas;
        minScore = minScore == null ? Guidelines.DEFAULT.minScore() : minScore;
        tone = tone == null ? AskedTone.any : tone;
        platformInstructions = platformInstructions == null ? List.of() : platformInstructions;
        claimsAllowed = claimsAllowed == null ? List.of() : claimsAllowed;
        gate = gate == null ? PublishingGate.none : gate;
    }

    /** What may find its way into a draft. The don'ts name faults in order to forbid them, so they are left out. */
    String ownText() {
        return Stream.of(
                        Stream.of(objective),
                        Stream.ofNullable(audience),
                        Stream.ofNullable(story),
                        Stream.of(keyMessage),
                        dos.stream(),
                        platformInstructions.stream().map(PlatformInstruction::text),
                        claims().stream(),
                        mustInclude.stream(),
                        hashtags.stream())
                .flatMap(parts -> parts)
                .collect(Collectors.joining("\n"));
    }

    /** A brief is no advertisement, so it needs no label, but it asks for some; its own words to avoid bind it as well. */
    Options ownOptions(List<String> brandNames, List<String> productNouns) {
        Guidelines own = new Guidelines(minScore, maxCtas, avoidWords, List.of())
                .allowing(claims())
                .advertisedOn(platforms());
        return options(Tie.none, brandNames, productNouns, own);
    }

    /** How a draft is checked that answers this brief. */
    Options draftOptions(List<String> brandNames, List<String> productNouns) {
        Guidelines asked = new Guidelines(minScore, maxCtas, avoidWords, mustInclude)
                .allowing(claims())
                .leaning(tone.toPull());
        return options(materialTie, brandNames, productNouns, asked);
    }

    /** Where drafts will be advertisements: on the platforms that have instructions, or on any. */
    private Set<String> platforms() {
        if (materialTie == Tie.none) return Set.of();
        if (platformInstructions.isEmpty()) return Set.of(Options.DEFAULT.platform());
        return platformInstructions.stream().map(PlatformInstruction::platform).collect(Collectors.toSet());
    }

    private List<String> claims() {
        return claimsAllowed.stream().map(AllowedClaim::text).toList();
    }

    private Options options(Tie tie, List<String> brandNames, List<String> productNouns, Guidelines guidelines) {
        return new Options(
                language,
                Options.DEFAULT.platform(),
                Options.DEFAULT.format(),
                tie.toPull(),
                Set.copyOf(jurisdictions),
                brandNames,
                productNouns,
                guidelines);
    }
}
