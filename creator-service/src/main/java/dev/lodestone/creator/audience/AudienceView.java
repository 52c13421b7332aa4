package dev.lodestone.creator.audience;

import dev.lodestone.creator.metric.MetricSource;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Audience", description = "Whom an account reaches; an empty dimension is unknown.")
record AudienceView(
        Instant asOf,
        MetricSource source,

        @Schema(nullable = true, description = "Part of the followers judged real, basis points") @Nullable
        Integer authenticShareBp,

        List<ShareEntry> country,
        List<ShareEntry> age,
        List<ShareEntry> gender,
        List<ShareEntry> language,
        List<ShareEntry> interest) {

    static AudienceView of(Audience audience) {
        Shares shares = audience.shares();
        return new AudienceView(
                audience.asOf(),
                audience.source(),
                audience.authenticShare(),
                ShareEntry.of(shares, Dimension.COUNTRY),
                ShareEntry.of(shares, Dimension.AGE),
                ShareEntry.of(shares, Dimension.GENDER),
                ShareEntry.of(shares, Dimension.LANGUAGE),
                ShareEntry.of(shares, Dimension.INTEREST));
    }
}
