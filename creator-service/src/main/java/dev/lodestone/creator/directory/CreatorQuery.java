package dev.lodestone.creator.directory;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The query parameters of a search, as sent. Several values of one parameter mean any of them; several parameters mean
 * all of them. Questions about an account look at the one with most followers, or with {@code platform} at those there.
 */
class CreatorQuery {
    @RestQuery
    @Parameter(description = "nano, micro, mid, macro, mega")
    List<String> tier;

    @RestQuery
    @Parameter(description = "tiktok, instagram, youtube")
    List<String> platform;

    @RestQuery
    List<String> niche;

    @RestQuery
    @Parameter(description = "The creator's country, ISO 3166 alpha-2")
    List<String> country;

    @RestQuery
    @Parameter(description = "The creator's language, ISO 639 alpha-2")
    List<String> language;

    @RestQuery
    @Parameter(description = "open, limited, closed")
    List<String> availability;

    @RestQuery
    @Parameter(description = "manual, import")
    List<String> provenance;

    @RestQuery
    Integer followersMin;

    @RestQuery
    Integer followersMax;

    @RestQuery
    @Parameter(description = "Basis points")
    Integer engagementRateMin;

    @RestQuery
    @Parameter(description = "A country of the audience, ISO 3166 alpha-2")
    String audienceCountry;

    @RestQuery
    @Parameter(description = "Least share of the audience in audienceCountry, basis points")
    Integer audienceShareMin;

    @RestQuery
    @Parameter(description = "Part of a name or handle")
    String q;

    @RestQuery
    @Parameter(description = "-followers (as when absent), followers, -engagementRate, -createdAt, createdAt")
    String sort;
}
