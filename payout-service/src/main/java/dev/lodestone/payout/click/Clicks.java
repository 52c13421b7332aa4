package dev.lodestone.payout.click;

import dev.lodestone.kit.database.Columns;
import dev.lodestone.kit.database.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class Clicks {
    /** A crash may take the last clicks: their tokens still attribute orders, so no visitor pays for a flush. */
    private static final String LOSE_SOME = "SELECT set_config('synchronous_commit', 'off', true)";

    /** Safe to repeat. The same visitor on the same link counts once an hour. */
    private static final String RECORD = """
            WITH fresh AS (
                INSERT INTO click (workspace_id, id, link_id, program_id, creator_id, at, visitor_hash, flag)
                SELECT $1, id, link_id, program_id, creator_id, at, visitor_hash, CASE
                    WHEN flag IS NOT NULL THEN flag
                    WHEN place > 1 OR EXISTS (
                        SELECT FROM click AS earlier
                        WHERE earlier.link_id = new.link_id AND earlier.visitor_hash = new.visitor_hash
                          AND earlier.flag IS NULL AND earlier.at > new.at - interval '1 hour') THEN 'duplicate' END
                FROM (SELECT *, row_number() OVER (PARTITION BY link_id, visitor_hash, flag ORDER BY at, id) AS place
                      FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::timestamptz[], $7::text[], $8::text[])
                          AS sent (id, link_id, program_id, creator_id, at, visitor_hash, flag)) AS new
                ON CONFLICT (id) DO NOTHING
                RETURNING link_id, program_id, creator_id, (at AT TIME ZONE 'UTC')::date AS day, flag)
            INSERT INTO click_total (workspace_id, link_id, day, program_id, creator_id, clicks, filtered)
            SELECT $1, link_id, day, program_id, creator_id, count(*) FILTER (WHERE flag IS NULL), count(flag)
            FROM fresh GROUP BY link_id, day, program_id, creator_id ORDER BY link_id, day
            ON CONFLICT (workspace_id, link_id, day) DO UPDATE
            SET clicks = click_total.clicks + excluded.clicks, filtered = click_total.filtered + excluded.filtered""";

    Uni<Integer> record(Tx tx, List<Click> clicks) {
        return tx.execute(LOSE_SOME)
                .chain(() -> tx.execute(
                        RECORD,
                        tx.workspace(),
                        Columns.uuids(clicks, click -> click.touch().clickId()),
                        Columns.uuids(clicks, click -> click.touch().linkId()),
                        Columns.uuids(clicks, click -> click.touch().programId()),
                        Columns.uuids(clicks, click -> click.touch().creatorId()),
                        Columns.times(clicks, click -> click.touch().at()),
                        Columns.texts(clicks, Click::visitorHash),
                        Columns.texts(
                                clicks,
                                click -> click.flag().map(ClickFlag::label).orElse(null))));
    }
}
