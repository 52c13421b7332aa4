package dev.lodestone.campaign.planning;

import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.campaign.creators.CreatorFacts;
import dev.lodestone.campaign.creators.CreatorSearch;
import dev.lodestone.campaign.question.PriorsRequest;
import dev.lodestone.campaign.solver.Patience;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The values are those that creator-service has: what it would refuse shall not reach it. */
@Schema(
        name = "MixCandidateSearch",
        description = "Whom to consider: creators by id, or a search of the roster; the whole roster when absent. A"
                + " search that finds more than can be planned with is refused, unless it tells a `limit`: then the plan is of"
                + " those with most followers, and says so.")
record CandidatesRequest(
        @Size(min = 1, max = MixPlanRequest.MOST) @Schema(description = "Instead of a search, not beside it") @Nullable
        List<@NotNull UUID> creatorIds,

        @Size(max = 5) @Nullable List<@NotNull @Pattern(regexp = PriorsRequest.TIER) String> tiers,
        @Size(max = 10) @Nullable List<@NotNull @Pattern(regexp = PLATFORM) String> platforms,
        @Size(max = 50) @Nullable List<@NotNull @Pattern(regexp = "[A-Z]{2}") String> countries,
        @Size(max = 20) @Nullable List<@NotNull @Pattern(regexp = "[a-z]{2}") String> languages,
        @Size(max = 50) @Nullable List<@NotNull @Size(max = 64) @Pattern(regexp = NICHE) String> niches,
        @Min(1) @Max(MixPlanRequest.MOST) @Nullable Integer limit) {
    static final String PLATFORM = "tiktok|instagram|youtube";
    /** Lower-case words of letters and digits. */
    static final String NICHE = "[\\p{Ll}\\p{N}]+([ &-]{1,3}[\\p{Ll}\\p{N}]+)*";

    private static final int MOST_TOLD = 50;

    static final CandidatesRequest ALL = new CandidatesRequest(null, null, null, null, null, null, null);

    boolean areNamed() {
        return creatorIds != null;
    }

    List<UUID> ids() {
        return Stream.ofNullable(creatorIds).flatMap(List::stream).distinct().toList();
    }

    /** Of so many creators at most, where the request names no limit of its own. */
    CreatorSearch search(int most) {
        return new CreatorSearch(
                or(tiers), or(platforms), or(countries), or(languages), or(niches), limit == null ? most : limit);
    }

    /** The smallest would be missing, and with them what a mix lives on: only who asks for the largest gets a plan of those. */
    void refuseCutThatNobodyAskedFor(Patience patience) {
        if (limit != null) return;
        String most = String.format(Locale.ROOT, "%,d", MixPlanRequest.most(patience));
        String more =
                switch (patience) {
                    case REQUEST ->
                        "`POST /v1/campaigns/{id}/mix-plan-jobs` plans with all of them, or search for fewer";
                    case JOB -> "Search for fewer";
                };
        throw ProblemException.invalid(FieldError.at(
                "/candidates",
                "size",
                "More than " + most + " creators fit. " + more
                        + "; with a `limit` of your own the plan is of those with most followers alone."));
    }

    void refuseMoreThan(int most) {
        if (areNamed() && ids().size() > most) throw tooMany("/candidates/creatorIds", most);
        if (limit != null && limit > most) throw tooMany("/candidates/limit", most);
    }

    /** A search beside ids could only be ignored. */
    void refuseSearchBesideIds() {
        if (!areNamed()) return;
        List<FieldError> faults = new ArrayList<>();
        if (!or(tiers).isEmpty()) faults.add(beside("tiers"));
        if (!or(platforms).isEmpty()) faults.add(beside("platforms"));
        if (!or(countries).isEmpty()) faults.add(beside("countries"));
        if (!or(languages).isEmpty()) faults.add(beside("languages"));
        if (!or(niches).isEmpty()) faults.add(beside("niches"));
        if (limit != null) faults.add(beside("limit"));
        if (!faults.isEmpty()) throw ProblemException.invalid(faults.toArray(FieldError[]::new));
    }

    void refuseUnknown(List<CreatorFacts> found) {
        Set<UUID> known = found.stream().map(CreatorFacts::id).collect(Collectors.toSet());
        List<UUID> named = creatorIds == null ? List.of() : creatorIds;
        FieldError[] unknown = IntStream.range(0, named.size())
                .filter(i -> !known.contains(named.get(i)))
                .limit(MOST_TOLD)
                .mapToObj(i -> FieldError.at("/candidates/creatorIds/" + i, "unknown", "Not in the roster."))
                .toArray(FieldError[]::new);
        if (unknown.length > 0) {
            throw new ProblemException(CampaignProblem.CREATOR_UNKNOWN, "Nothing was planned.", unknown);
        }
    }

    private static FieldError beside(String search) {
        return FieldError.at("/candidates/" + search, "conflict", "Name creators by id, or search for them.");
    }

    private static ProblemException tooMany(String pointer, int most) {
        return ProblemException.invalid(FieldError.at(
                pointer,
                "size",
                "At most " + most + " are planned with at once; `POST /v1/campaigns/{id}/mix-plan-jobs` takes more."));
    }

    private static List<String> or(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }
}
