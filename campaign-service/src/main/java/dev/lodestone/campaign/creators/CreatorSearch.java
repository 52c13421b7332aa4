package dev.lodestone.campaign.creators;

import java.util.List;

/** Which creators to look for; an empty list does not filter. */
public record CreatorSearch(
        List<String> tiers,
        List<String> platforms,
        List<String> countries,
        List<String> languages,
        List<String> niches,
        int limit) {}
