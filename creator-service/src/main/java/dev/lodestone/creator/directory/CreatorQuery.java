package dev.lodestone.creator.directory;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The query parameters of a search, as sent. Several values of one parameter mean any of them; several parameters mean
 * all of them. Questions about an account look at the one with most followers, or with {@code platform} at those there.
 * The bounds are told to callers here and held by {@link QueryFaults}, which names all that is wrong at once.
 */
class CreatorQuery {
    @RestQuery
    @Parameter(description = "nano, micro, mid, macro, mega")
    @Size(max = QueryFaults.MOST_VALUES)
    List<@Size(max = QueryFaults.LONGEST_VALUE) String> tier;

    @RestQuery
    @Parameter(description = "tiktok, instagram, youtube")
    @Size(max = QueryFaults.MOST_VALUES)
    List<@Size(max = QueryFaults.LONGEST_VALUE) String> platform;

    @RestQuery
    @Size(max = QueryFaults.MOST_VALUES)
    List<@Size(max = QueryFaults.LONGEST_VALUE) String> niche;

    @RestQuery
    @Parameter(description = "The creator's country, ISO 3166 alpha-2")
    @Size(max = QueryFaults.MOST_VALUES)
    List<@Size(max = QueryFaults.LONGEST_VALUE) String> country;

    @RestQuery
    @Parameter(description = "The creator's language, ISO 639 alpha-2")
    @Size(max = QueryFaults.MOST_VALUES)
    List<@Size(max = QueryFaults.LONGEST_VALUE) String> language;

    @RestQuery
    @Parameter(description = "open, limited, closed")
    @Size(max = QueryFaults.MOST_VALUES)
    List<@Size(max = QueryFaults.LONGEST_VALUE) String> availability;

    @RestQuery
    @Parameter(description = "manual, import")
    @Size(max = QueryFaults.MOST_VALUES)
    List<@Size(max = QueryFaults.LONGEST_VALUE) String> provenance;

    @RestQuery
    @Min(0)
    Integer followersMin;

    @RestQuery
    @Min(0)
    Integer followersMax;

    @RestQuery
    @Parameter(description = "Basis points")
    @Min(0)
    Integer engagementRateMin;

    @RestQuery
    @Parameter(description = "A country of the audience, ISO 3166 alpha-2")
    @Size(max = QueryFaults.LONGEST_VALUE)
    String audienceCountry;

    @RestQuery
    @Parameter(description = "Least share of the audience in audienceCountry, basis points")
    @Min(0)
    Integer audienceShareMin;

    @RestQuery
    @Parameter(description = "Part of a name or handle")
    @Size(max = QueryFaults.LONGEST_SEARCH)
    String q;

    @RestQuery
    @Parameter(description = "-followers (as when absent), followers, -engagementRate, -createdAt, createdAt")
    @Size(max = QueryFaults.LONGEST_VALUE)
    String sort;
}
