package dev.lodestone.campaign.terms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many creators are wanted of each tier. */
@Schema(
        name = "TierSlots",
        description = "Creators wanted per tier; absent means none",
        examples = "{\"mega\": 1, \"micro\": 20}")
public record Slots(
        @Min(0) @Max(10_000) Integer nano,
        @Min(0) @Max(10_000) Integer micro,
        @Min(0) @Max(10_000) Integer mid,
        @Min(0) @Max(10_000) Integer macro,
        @Min(0) @Max(10_000) Integer mega) {

    public Slots {
        nano = orNone(nano);
        micro = orNone(micro);
        mid = orNone(mid);
        macro = orNone(macro);
        mega = orNone(mega);
    }

    public static Slots none() {
        return new Slots(0, 0, 0, 0, 0);
    }

    private static Integer orNone(@Nullable Integer wanted) {
        return wanted == null ? 0 : wanted;
    }
}
