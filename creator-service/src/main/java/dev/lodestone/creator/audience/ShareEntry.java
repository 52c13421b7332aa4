package dev.lodestone.creator.audience;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "AudienceShare",
        description = "One part of an audience.",
        examples = "{\"key\": \"DE\", \"shareBp\": 5200}")
public record ShareEntry(
        @NotNull @Size(min = 1, max = 64) @Schema(required = true)
        String key,

        @NotNull @Schema(required = true, description = "Basis points", minimum = "1", maximum = "10000")
        Integer shareBp) {

    public static List<ShareEntry> of(Shares shares, Dimension dimension) {
        return shares.by(dimension).stream()
                .map(share -> new ShareEntry(share.key(), share.basisPoints()))
                .toList();
    }
}
