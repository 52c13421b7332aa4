package dev.lodestone.creator.audience;

import dev.lodestone.creator.metric.MetricSource;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "AudienceRequest",
        description = "The whole split anew. An absent dimension is unknown.",
        examples =
                "{\"asOf\": \"2026-05-01T00:00:00Z\", \"source\": \"platform\", \"authenticShareBp\": 9100,"
                        + " \"country\": [{\"key\": \"DE\", \"shareBp\": 5200}], \"age\": [{\"key\": \"18-24\", \"shareBp\": 3000}]}")
record AudienceRequest(
        @NotNull @PastOrPresent Instant asOf,
        @NotNull MetricSource source,
        @Min(0) @Max(Share.WHOLE) @Nullable Integer authenticShareBp,
        @Size(max = 250) @Nullable List<@Valid @NotNull ShareEntry> country,
        @Size(max = 7) @Nullable List<@Valid @NotNull ShareEntry> age,
        @Size(max = 3) @Nullable List<@Valid @NotNull ShareEntry> gender,
        @Size(max = 200) @Nullable List<@Valid @NotNull ShareEntry> language,
        @Size(max = 100) @Nullable List<@Valid @NotNull ShareEntry> interest) {

    Audience toAudience() {
        List<Share> shares = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            for (ShareEntry entry : entries(dimension)) {
                shares.add(new Share(dimension, entry.key(), entry.shareBp()));
            }
        }
        List<Shares.Fault> faults = Shares.check(shares);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults.stream()
                    .map(fault -> FieldError.at(pointer(fault), fault.code(), fault.message() + "."))
                    .toArray(FieldError[]::new));
        }
        return new Audience(new Shares(shares), authenticShareBp, source, asOf, 1);
    }

    private List<ShareEntry> entries(Dimension dimension) {
        List<ShareEntry> sent =
                switch (dimension) {
                    case COUNTRY -> country;
                    case AGE -> age;
                    case GENDER -> gender;
                    case LANGUAGE -> language;
                    case INTEREST -> interest;
                };
        return sent == null ? List.of() : sent;
    }

    private String pointer(Shares.Fault fault) {
        String pointer = "/" + fault.dimension().code();
        List<ShareEntry> entries = entries(fault.dimension());
        for (int i = 0; fault.key() != null && i < entries.size(); i++) {
            if (entries.get(i).key().equals(fault.key())) {
                return pointer + "/" + i;
            }
        }
        return pointer;
    }
}
