package dev.lodestone.creator.account;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A merge patch: an absent field is kept. Neither field can be cleared, so null means absent too. */
@Schema(name = "AccountPatch", examples = "{\"handle\": \"nora.feld\", \"verification\": \"verified\"}")
record AccountPatch(
        @Size(min = 1, max = 65) @Nullable String handle,
        @Nullable Verification verification) {}
