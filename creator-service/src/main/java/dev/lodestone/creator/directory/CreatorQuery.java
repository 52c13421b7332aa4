package dev.lodestone.creator.directory;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters of a search, as sent. Several values of one parameter mean any of them; several parameters mean
 * all of them. Questions about an account look at the one with most followers, or with {@code platform} at those there.
 * The bounds are told to callers here and held by {@link QueryFaults}, which names all that is wrong at once.
 */
class CreatorQuery {
    @RestQuery
    @Parameter(description = "nano, micro, mid, macro, mega")
    @Size(max = QueryFaults.MOST_VALUES)
    List<@Size(max = QueryFaults.LONGEST_VALUE) String> tier = List.of();

    @RestQuery
    @Parameter(description = "tiktok, instagram, youtube")
    @Size(max = QueryFaults.MOST_VALUES)
    List<@Size(max = QueryFaults.LONGEST_VALUE) String> platform = List.of();

    @RestQuery
    @Size(max = QueryFaults.MOST_VALUES)
    List<@Size(max = QueryFaults.LONGEST_VALUE) String> niche = List.of();

    @RestQuery
    @Parameter(description = "The creator's country, ISO 3166 alpha-2")
    @Size(max = QueryFaults.MOST_VALUES)
    List<@Size(max = QueryFaults.LONGEST_VALUE) String> country = List.of();

    @RestQuery
    @Parameter(description = "The creator's language, ISO 639 alpha-2")
    @Size(max = QueryFaults.MOST_VALUES)
    List<@Size(max = QueryFaults.LONGEST_VALUE) String> language = List.of();

    @RestQuery
    @Parameter(description = "open, limited, closed")
    @Size(max = QueryFaults.MOST_VALUES)
    List<@Size(max = QueryFaults.LONGEST_VALUE) String> availability = List.of();

    @RestQuery
    @Parameter(description = "manual, import")
    @Size(max = QueryFaults.MOST_VALUES)
    List<@Size(max = QueryFaults.LONGEST_VALUE) String> provenance = List.of();

    @RestQuery
    @Min(0)
    @Nullable
    Integer followersMin;

    @RestQuery
    @Min(0)
    @Nullable
    Integer followersMax;

    @RestQuery
    @Parameter(description = "Basis points")
    @Min(0)
    @Nullable
    Integer engagementRateMin;

    @RestQuery
    @Parameter(description = "A country of the audience, ISO 3166 alpha-2")
    @Size(max = QueryFaults.LONGEST_VALUE)
    @Nullable
    String audienceCountry;

    @RestQuery
    @Parameter(description = "Least share of the audience in audienceCountry, basis points")
    @Min(0)
    @Nullable
    Integer audienceShareMin;

    @RestQuery
    @Parameter(description = "Part of a name or handle")
    @Size(max = QueryFaults.LONGEST_SEARCH)
    @Nullable
    String q;

    @RestQuery
    @Parameter(description = "-followers (as when absent), followers, -engagementRate, -createdAt, createdAt")
    @Size(max = QueryFaults.LONGEST_VALUE)
    @Nullable
    String sort;
}
