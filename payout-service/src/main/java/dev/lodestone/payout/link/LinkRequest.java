package dev.lodestone.payout.link;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "LinkRequest")
record LinkRequest(
        @NotNull UUID programId,
        @NotNull UUID creatorId,

        @Size(min = 1, max = 200)
        @Schema(
                description = "Your own name for the link: a second request with it aims the same link anew",
                examples = "spring-mia-bio")
        @Nullable
        String externalId,

        @Pattern(regexp = "[a-z0-9-]{4,64}")
        @Schema(description = "Last part of the public address; made up when absent", examples = "mia-spring")
        @Nullable
        String slug,

        @NotNull
        @Size(max = 2000)
        @Pattern(regexp = "https?://[^\\s/?#@]+([/?#]\\S*)?", message = "must be an http or https URL with a host")
        @Schema(examples = "https://shop.example/spring")
        String targetUrl) {

    Link.Draft toDraft() {
        return new Link.Draft(
                programId,
                creatorId,
                Optional.empty(),
                Optional.ofNullable(externalId),
                Optional.ofNullable(slug),
                targetUrl);
    }
}
