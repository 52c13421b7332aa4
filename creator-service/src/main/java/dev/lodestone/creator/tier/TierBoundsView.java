package dev.lodestone.creator.tier;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TierBounds", description = "From how many followers of the primary account each tier begins.")
record TierBoundsView(long nano, long micro, long mid, long macro, long mega) {
    static TierBoundsView of(TierBounds bounds) {
        return new TierBoundsView(bounds.nano(), bounds.micro(), bounds.mid(), bounds.macro(), bounds.mega());
    }
}
