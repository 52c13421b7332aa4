package dev.lodestone.creator.directory;

import dev.lodestone.creator.creator.Creator;
import dev.lodestone.creator.creator.Creators;
import dev.lodestone.creator.tier.TierBounds;
import dev.lodestone.creator.tier.Tiers;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.page.PageRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One statement for every combination of filters: a filter that was not given is a parameter that is null. */
@ApplicationScoped
class CreatorSearch {
    private static final String FILTERS = """
              AND ($4::text[] IS NULL OR c.country = ANY($4))
              AND ($5::text[] IS NULL OR c.language = ANY($5))
              AND ($6::text[] IS NULL OR c.niches && $6)
              AND ($7::text[] IS NULL OR c.availability = ANY($7))
              AND ($8::text[] IS NULL OR c.provenance = ANY($8))
              AND ($9::bigint[] IS NULL
                   OR EXISTS (SELECT FROM unnest($9::bigint[], $10::bigint[]) AS tier (first, below)
                              WHERE c.followers >= tier.first AND c.followers < tier.below))
              AND ($11::text IS NULL OR p.name_folded LIKE $11
                   OR EXISTS (SELECT FROM account h WHERE h.workspace_id = c.workspace_id AND h.creator_id = c.id
                              AND h.handle_folded LIKE $11))
              AND (NOT $12::boolean OR EXISTS (
                  SELECT FROM account a
                  WHERE a.workspace_id = c.workspace_id AND a.creator_id = c.id
                    AND CASE WHEN $13::text[] IS NULL THEN a.id = c.primary_account_id ELSE a.platform = ANY($13) END
                    AND ($14::integer IS NULL OR a.followers >= $14)
                    AND ($15::integer IS NULL OR a.followers <= $15)
                    AND ($16::integer IS NULL OR a.engagement_rate >= $16)
                    AND ($17::text IS NULL OR EXISTS (
                        SELECT FROM audience_share s
                        WHERE s.workspace_id = a.workspace_id AND s.account_id = a.id AND s.dimension = 'country'
                          AND s.key = $17 AND s.share >= $18::integer))))
            """;

    private final Tiers tiers;

    CreatorSearch(Tiers tiers) {
        this.tiers = tiers;
    }

    Uni<List<Creator>> page(Tx tx, CreatorFilter filter, PageRequest page) {
        return filter.tiers().isEmpty()
                ? run(tx, filter, null, page)
                : tiers.current(tx).chain(now -> run(tx, filter, now.bounds(), page));
    }

    private static Uni<List<Creator>> run(Tx tx, CreatorFilter filter, @Nullable TierBounds bounds, PageRequest page) {
        return tx.list(
                Creators.SELECT + FILTERS + filter.sort().sql() + " LIMIT $19",
                Creators::read,
                tx.workspace(),
                page.after(0),
                page.after(1),
                orNull(filter.countries()),
                orNull(filter.languages()),
                orNull(filter.niches()),
                orNull(filter.availabilities()),
                orNull(filter.provenances()),
                firsts(filter, bounds),
                belows(filter, bounds),
                filter.namePattern(),
                filter.asksAboutAccounts(),
                orNull(filter.platforms()),
                filter.followersMin(),
                filter.followersMax(),
                filter.engagementRateMin(),
                filter.audienceCountry(),
                filter.audienceShareMin() == null ? 1 : filter.audienceShareMin(),
                page.fetch());
    }

    private static String @Nullable [] orNull(List<String> asked) {
        return asked.isEmpty() ? null : asked.toArray(String[]::new);
    }

    private static Long @Nullable [] firsts(CreatorFilter filter, @Nullable TierBounds bounds) {
        return bounds == null ? null : filter.tiers().stream().map(bounds::from).toArray(Long[]::new);
    }

    private static Long @Nullable [] belows(CreatorFilter filter, @Nullable TierBounds bounds) {
        return bounds == null
                ? null
                : filter.tiers().stream()
                        .map(tier -> bounds.below(tier).orElse(Long.MAX_VALUE))
                        .toArray(Long[]::new);
    }
}
