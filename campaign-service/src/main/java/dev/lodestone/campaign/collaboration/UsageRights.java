package dev.lodestone.campaign.collaboration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where, how long and how the brand may use the content again. Nothing said is nothing granted. */
@Schema(name = "UsageRights")
public record UsageRights(
        @Size(max = 20) List<@NotBlank @Size(max = 50) String> channels,

        @Size(max = 50) @Schema(description = "ISO 3166 alpha-2; empty means everywhere")
        List<@NotBlank @Size(max = 50) String> territories,

        @Schema(nullable = true) @Nullable LocalDate from,
        @Schema(nullable = true) @Nullable LocalDate until,
        @Schema(description = "May it run as paid media?") boolean paidMedia) {
    static final UsageRights NONE = new UsageRights(List.of(), List.of(), null, null, false);

    public UsageRights {
        channels = channels == null ? List.of() : List.copyOf(channels);
        territories = territories == null ? List.of() : List.copyOf(territories);
    }
}
