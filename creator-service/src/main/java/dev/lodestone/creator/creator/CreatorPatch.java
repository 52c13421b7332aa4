package dev.lodestone.creator.creator;

import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch (RFC 7396): an absent field (Java null) is kept, a JSON null (empty) is cleared. */
@Schema(name = "CreatorPatch", examples = "{\"availability\": \"limited\", \"email\": null}")
record CreatorPatch(
        Optional<@NotBlank @Size(max = 200) String> displayName,
        @Schema(nullable = true) Optional<@Email @Size(max = 254) String> email,
        @Schema(nullable = true) Optional<@Pattern(regexp = "[A-Z]{2}") String> country,
        @Schema(nullable = true) Optional<@Pattern(regexp = "[a-z]{2}") String> language,

        @Schema(nullable = true)
        Optional<
                        @Size(max = Traits.MOST_NICHES) List<
                                @NotNull @Size(max = Traits.LONGEST_NICHE) @Pattern(regexp = Traits.NICHE) String>>
                niches,

        Optional<@Pattern(regexp = "open|limited|closed") String> availability) {

    Person over(Person known) {
        return new Person(kept("displayName", displayName, known.displayName()), changed(email, known.email()));
    }

    Traits over(Traits known) {
        List<String> wanted = changed(niches, known.niches());
        return new Traits(
                changed(country, known.country()),
                changed(language, known.language()),
                wanted == null ? List.of() : wanted);
    }

    Availability over(Availability known) {
        return Availability.of(kept("availability", availability, known.code()));
    }

    private static <T> T changed(Optional<T> field, T known) {
        return field == null ? known : field.orElse(null);
    }

    private static <T> T kept(String name, Optional<T> field, T known) {
        T value = changed(field, known);
        if (value == null) {
            throw ProblemException.invalid(FieldError.at("/" + name, "not-null", "This field cannot be cleared."));
        }
        return value;
    }
}
