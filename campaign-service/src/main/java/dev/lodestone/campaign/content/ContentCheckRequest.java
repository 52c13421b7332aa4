package dev.lodestone.campaign.content;

import dev.lodestone.campaign.check.TextFormat;
import dev.lodestone.campaign.check.Tie;
import dev.lodestone.campaign.pull.Options;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ContentCheckRequest",
        examples =
                "{\"text\": \"Ad | Rainy mornings and this balm. Maybe not for everyone.\", \"platform\": \"instagram\","
                        + " \"format\": \"caption\", \"materialTie\": \"paid\", \"jurisdictions\": [\"GB\"]}")
record ContentCheckRequest(
        @NotNull @Size(max = ContentCheckRequest.LONGEST_TEXT)
        String text,

        @Pattern(regexp = "[a-z]{2}") @Schema(description = "ISO 639 alpha-2; `en` when absent") @Nullable
        String language,

        @Pattern(regexp = "tiktok|instagram|youtube")
        @Schema(enumeration = {"tiktok", "instagram", "youtube"})
        @Nullable
        String platform,

        @Schema(description = "`caption` when absent") @Nullable
        TextFormat format,

        @Schema(description = "The brief's when absent, and `none` without one") @Nullable
        Tie materialTie,

        @Size(max = 30)
        @Schema(description = "ISO 3166 alpha-2, where it will be read; the strictest decides. The brief's when absent")
        @Nullable
        List<@NotNull @Pattern(regexp = "[A-Z]{2}") String> jurisdictions,

        @Schema(description = "The newest published brief of this campaign applies") @Nullable
        UUID campaignId,

        @Size(max = 20)
        @Schema(description = "Who may be advertised: known in labels and no shouting. The brief's when absent")
        @Nullable
        List<@NotBlank @Size(max = 200) String> brandNames,

        @Size(max = 50)
        @Schema(description = "What the products are called, no shouting either. The brief's when absent")
        @Nullable
        List<@NotBlank @Size(max = 100) String> productNouns,

        @Schema(description = "`false`: by the rules alone; the semantic layer reads along when absent") @Nullable
        Boolean semantic) {
    static final int LONGEST_TEXT = 20_000;

    boolean wantsSemantic() {
        return semantic == null || semantic;
    }

    /** What the request says wins over what the brief says; the brief's guidelines always hold. */
    Options over(Options brief) {
        return new Options(
                language == null ? brief.language() : language,
                platform == null ? brief.platform() : platform,
                format == null ? brief.format() : format.toPull(),
                materialTie == null ? brief.materialTie() : materialTie.toPull(),
                jurisdictions == null ? brief.jurisdictions() : Set.copyOf(jurisdictions),
                brandNames == null ? brief.brandNames() : brandNames,
                productNouns == null ? brief.productNouns() : productNouns,
                brief.guidelines());
    }
}
