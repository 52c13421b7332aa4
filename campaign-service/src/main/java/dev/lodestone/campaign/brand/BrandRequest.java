package dev.lodestone.campaign.brand;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "BrandRequest",
        examples = "{\"name\": \"Aurelia\", \"aliases\": [\"AURELIA Skin\"], \"productNouns\": [\"serum\"]}")
record BrandRequest(
        @NotBlank @Size(max = 200) String name,

        @Size(max = 2000) @Pattern(regexp = "https?://.+", message = "must be an http or https URL") @Nullable
        String website,

        @Size(max = 20) @Schema(description = "Other spellings of the name, no shouting in a content check")
        List<@NotBlank @Size(max = 200) String> aliases,

        @Size(max = 50) @Schema(description = "What the products are called, e.g. serum")
        List<@NotBlank @Size(max = 100) String> productNouns,

        @Size(max = 20) @Schema(description = "Your own keys and values", maxProperties = 20)
        Map<@NotBlank @Size(max = 40) String, @NotNull @Size(max = 500) String> metadata) {

    BrandRequest {
        aliases = aliases == null ? List.of() : aliases;
        productNouns = productNouns == null ? List.of() : productNouns;
        metadata = metadata == null ? Map.of() : metadata;
    }

    static BrandRequest of(Brand brand) {
        return new BrandRequest(brand.name(), brand.website(), brand.aliases(), brand.productNouns(), brand.metadata());
    }
}
