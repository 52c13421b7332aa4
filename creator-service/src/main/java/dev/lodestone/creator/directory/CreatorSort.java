package dev.lodestone.creator.directory;

import dev.lodestone.creator.creator.CreatorView;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The orders a list of creators may have; each ends in the id, and each has its index. */
enum CreatorSort {
    MOST_FOLLOWERS(
            "-followers",
            "AND ($2::text IS NULL OR (c.followers, c.id) < ($2::text::bigint, $3::text::uuid))"
                    + " ORDER BY c.followers DESC, c.id DESC",
            creator -> String.valueOf(creator.followers())),
    FEWEST_FOLLOWERS(
            "followers",
            "AND ($2::text IS NULL OR (c.followers, c.id) > ($2::text::bigint, $3::text::uuid))"
                    + " ORDER BY c.followers, c.id",
            creator -> String.valueOf(creator.followers())),
    HIGHEST_ENGAGEMENT(
            "-engagementRate",
            "AND ($2::text IS NULL OR (coalesce(c.engagement_rate, -1), c.id) < ($2::text::integer, $3::text::uuid))"
                    + " ORDER BY coalesce(c.engagement_rate, -1) DESC, c.id DESC",
            creator -> String.valueOf(creator.engagementRateBp() == null ? -1 : creator.engagementRateBp())),
    NEWEST(
            "-createdAt",
            "AND ($2::text IS NULL OR (c.created_at, c.id) < ($2::text::timestamptz, $3::text::uuid))"
                    + " ORDER BY c.created_at DESC, c.id DESC",
            creator -> creator.createdAt().toString()),
    OLDEST(
            "createdAt",
            "AND ($2::text IS NULL OR (c.created_at, c.id) > ($2::text::timestamptz, $3::text::uuid))"
                    + " ORDER BY c.created_at, c.id",
            creator -> creator.createdAt().toString());

    private final String code;
    private final String sql;
    private final Function<CreatorView, String> key;

    CreatorSort(String code, String sql, Function<CreatorView, String> key) {
        this.code = code;
        this.sql = sql;
        this.key = key;
    }

    static Optional<CreatorSort> parse(String code) {
        return Arrays.stream(values()).filter(sort -> sort.code.equals(code)).findFirst();
    }

    String code() {
        return code;
    }

    /** A constant; the values of the last seen key go in as parameters 2 and 3. */
    String sql() {
        return sql;
    }

    List<String> keyOf(CreatorView creator) {
        return List.of(key.apply(creator), creator.id().toString());
    }
}
