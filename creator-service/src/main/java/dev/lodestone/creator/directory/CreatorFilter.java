package dev.lodestone.creator.directory;

import dev.lodestone.creator.account.Platform;
import dev.lodestone.creator.creator.Availability;
import dev.lodestone.creator.creator.Provenance;
import dev.lodestone.creator.profile.Person;
import dev.lodestone.creator.tier.Tier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A checked question to the directory. What was not asked for is null, or an empty list. */
record CreatorFilter(
        List<Tier> tiers,
        List<String> platforms,
        List<String> niches,
        List<String> countries,
        List<String> languages,
        List<String> availabilities,
        List<String> provenances,
        @Nullable Integer followersMin,
        @Nullable Integer followersMax,
        @Nullable Integer engagementRateMin,
        @Nullable String audienceCountry,
        @Nullable Integer audienceShareMin,
        @Nullable String namePattern,
        CreatorSort sort) {

    boolean asksAboutAccounts() {
        return !platforms.isEmpty()
                || Stream.of(followersMin, followersMax, engagementRateMin, audienceCountry)
                        .anyMatch(asked -> asked != null);
    }

    static CreatorFilter of(CreatorQuery query) {
        QueryFaults faults = new QueryFaults();
        List<String> tiers = faults.closed("tier", query.tier, codes(Tier.values(), Tier::code));
        CreatorFilter filter = new CreatorFilter(
                tiers.stream()
                        .map(code -> Tier.valueOf(code.toUpperCase(Locale.ROOT)))
                        .toList(),
                faults.closed("platform", query.platform, codes(Platform.values(), Platform::code)),
                faults.few("niche", query.niche),
                faults.few("country", query.country),
                faults.few("language", query.language),
                faults.closed("availability", query.availability, codes(Availability.values(), Availability::code)),
                faults.closed("provenance", query.provenance, codes(Provenance.values(), Provenance::code)),
                faults.notNegative("followersMin", query.followersMin),
                faults.notNegative("followersMax", query.followersMax),
                faults.notNegative("engagementRateMin", query.engagementRateMin),
                faults
                        .few(
                                "audienceCountry",
                                Stream.ofNullable(query.audienceCountry).toList())
                        .stream()
                        .findFirst()
                        .orElse(null),
                faults.notNegative("audienceShareMin", query.audienceShareMin),
                pattern(faults, query.q),
                faults.sort(query.sort));
        if (filter.audienceCountry == null && filter.audienceShareMin != null) {
            faults.add("audienceShareMin", "incomplete", "Name the audienceCountry whose share is meant.");
        }
        faults.throwIfAny();
        return filter;
    }

    private static <T> List<String> codes(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code).toList();
    }

    /** Finds the text anywhere in a name or handle; the wildcards of LIKE are ordinary letters in it. */
    private static @Nullable String pattern(QueryFaults faults, @Nullable String q) {
        if (q == null || q.isBlank()) {
            return null;
        }
        if (q.length() > QueryFaults.LONGEST_SEARCH) {
            faults.add("q", "size", "At most " + QueryFaults.LONGEST_SEARCH + " characters.");
        }
        String folded = Person.fold(q);
        return "%" + folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
