package dev.lodestone.creator.directory;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lodestone.creator.audience.ShareEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much two creators are alike, in basis points, and for which reasons. Whole numbers, so equal input gives equal order. */
record Likeness(int scoreBp, List<Reason> reasons) {

    @Schema(name = "LikenessReason")
    record Reason(
            Kind kind,

            @Schema(description = "What this reason adds to the score, basis points")
            int pointsBp,

            @Schema(description = "What the two have in common")
            String common) {}

    /** The most that each kind can add; together they make the whole. */
    @Schema(name = "LikenessKind")
    enum Kind {
        @JsonProperty("niches")
        NICHES(4_000),
        @JsonProperty("audience-countries")
        AUDIENCE_COUNTRIES(3_000),
        @JsonProperty("audience-ages")
        AUDIENCE_AGES(1_000),
        @JsonProperty("tier")
        TIER(1_000),
        @JsonProperty("language")
        LANGUAGE(500),
        @JsonProperty("country")
        COUNTRY(500);

        private final int most;

        Kind(int most) {
            this.most = most;
        }
    }

    static Likeness between(CreatorCard one, CreatorCard other) {
        List<Reason> reasons = new ArrayList<>();
        niches(one, other, reasons);
        audience(Kind.AUDIENCE_COUNTRIES, one.audienceCountries(), other.audienceCountries(), reasons);
        audience(Kind.AUDIENCE_AGES, one.audienceAges(), other.audienceAges(), reasons);
        same(Kind.TIER, one.tier(), other.tier(), reasons);
        same(Kind.LANGUAGE, one.language(), other.language(), reasons);
        same(Kind.COUNTRY, one.country(), other.country(), reasons);
        List<Reason> strongestFirst = reasons.stream()
                .sorted(Comparator.comparingInt(Reason::pointsBp).reversed().thenComparing(Reason::kind))
                .toList();
        return new Likeness(reasons.stream().mapToInt(Reason::pointsBp).sum(), strongestFirst);
    }

    /** Shared niches over all niches of the two. */
    private static void niches(CreatorCard one, CreatorCard other, List<Reason> reasons) {
        Set<String> all = new HashSet<>(one.niches());
        all.addAll(other.niches());
        List<String> shared =
                one.niches().stream().filter(other.niches()::contains).sorted().toList();
        if (!shared.isEmpty()) {
            int points = Kind.NICHES.most * shared.size() / all.size();
            reasons.add(new Reason(Kind.NICHES, points, String.join(", ", shared)));
        }
    }

    /** The part of the two audiences that lies in the same places: the lesser share of each key, added up. */
    private static void audience(Kind kind, List<ShareEntry> one, List<ShareEntry> other, List<Reason> reasons) {
        Map<String, Integer> theirs = other.stream().collect(Collectors.toMap(ShareEntry::key, ShareEntry::shareBp));
        List<ShareEntry> shared = one.stream()
                .flatMap(entry -> Stream.ofNullable(theirs.get(entry.key()))
                        .map(share -> new ShareEntry(entry.key(), Math.min(entry.shareBp(), share))))
                .toList();
        int overlap = shared.stream().mapToInt(ShareEntry::shareBp).sum();
        if (overlap * kind.most / 10_000 > 0) {
            String keys = shared.stream().map(ShareEntry::key).collect(Collectors.joining(", "));
            reasons.add(new Reason(kind, overlap * kind.most / 10_000, keys));
        }
    }

    private static void same(Kind kind, @Nullable String one, @Nullable String other, List<Reason> reasons) {
        if (one != null && Objects.equals(one, other)) {
            reasons.add(new Reason(kind, kind.most, one));
        }
    }
}
