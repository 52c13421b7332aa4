package dev.lodestone.creator.creator;

import dev.lodestone.creator.profile.Person;
import dev.lodestone.creator.profile.Traits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "CreatorRequest",
        examples =
                "{\"displayName\": \"Nora Feld\", \"country\": \"DE\", \"language\": \"de\", \"niches\": [\"baking\"]}")
record CreatorRequest(
        @NotBlank @Size(max = 200) String displayName,
        @Email @Size(max = 254) @Nullable String email,

        @Pattern(regexp = "[A-Z]{2}") @Schema(description = "ISO 3166 alpha-2", examples = "DE") @Nullable
        String country,

        @Pattern(regexp = "[a-z]{2}") @Schema(description = "ISO 639 alpha-2", examples = "de") @Nullable
        String language,

        @Size(max = Traits.MOST_NICHES) @Nullable
        List<@NotNull @Size(max = Traits.LONGEST_NICHE) @Pattern(regexp = Traits.NICHE) String> niches,

        @Schema(description = "`open` when absent") @Nullable
        Availability availability) {

    Person person() {
        return new Person(displayName.strip(), email);
    }

    Traits traits() {
        return new Traits(country, language, niches == null ? List.of() : niches);
    }

    Availability availabilityOrOpen() {
        return availability == null ? Availability.OPEN : availability;
    }

    /** The request that would create this creator as it is now. */
    static CreatorRequest of(Creator creator) {
        Traits traits = creator.traits();
        return new CreatorRequest(
                creator.person().displayName(),
                creator.person().email(),
                traits.country(),
                traits.language(),
                traits.niches(),
                creator.availability());
    }
}
