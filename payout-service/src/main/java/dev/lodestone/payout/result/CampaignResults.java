package dev.lodestone.payout.result;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.money.Money;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What a campaign brought, creator by creator, in one statement. */
@ApplicationScoped
class CampaignResults {
    private static final String PROGRAM =
            "SELECT id, currency FROM program WHERE workspace_id = $1 AND campaign_id = $2";
    private static final String RESULTS = """
            WITH clicked AS (
                SELECT creator_id, sum(clicks)::bigint AS clicks FROM click_total
                WHERE workspace_id = $1 AND program_id = $2 GROUP BY creator_id),
            sold AS (
                SELECT creator_id, count(*) AS conversions, sum(gross_minor)::bigint AS revenue FROM conversion
                WHERE workspace_id = $1 AND program_id = $2 AND creator_id IS NOT NULL GROUP BY creator_id),
            refunded AS (
                SELECT creator_id, sum(refund.amount_minor)::bigint AS refunded
                FROM refund JOIN conversion ON conversion.id = refund.conversion_id
                WHERE conversion.workspace_id = $1 AND conversion.program_id = $2 AND creator_id IS NOT NULL
                GROUP BY creator_id),
            earned AS (
                SELECT creator_id,
                    coalesce(sum(amount_minor - reversed_minor - clawed_minor)
                        FILTER (WHERE origin = 'commission' AND state <> 'rejected'), 0)::bigint AS commission,
                    coalesce(sum(amount_minor - reversed_minor - clawed_minor)
                        FILTER (WHERE origin <> 'commission' AND state <> 'rejected'), 0)::bigint AS fees,
                    coalesce(sum(amount_minor - reversed_minor - clawed_minor)
                        FILTER (WHERE state = 'paid'), 0)::bigint AS paid
                FROM earning WHERE workspace_id = $1 AND campaign_id = $3 GROUP BY creator_id)
            SELECT creator_id, coalesce(clicks, 0) AS clicks, coalesce(conversions, 0) AS conversions,
                coalesce(revenue, 0) AS revenue, coalesce(refunded, 0) AS refunded, coalesce(commission, 0) AS commission,
                coalesce(fees, 0) AS fees, coalesce(paid, 0) AS paid
            FROM clicked FULL JOIN sold USING (creator_id) FULL JOIN refunded USING (creator_id)
                FULL JOIN earned USING (creator_id)
            ORDER BY creator_id""";

    Uni<CampaignResultView> of(Tx tx, UUID campaign) {
        return tx.find(
                        PROGRAM,
                        row -> new Program(row.getUUID("id"), row.getString("currency")),
                        tx.workspace(),
                        campaign)
                .map(found -> require(found, campaign))
                .chain(program -> tx.list(
                                RESULTS, row -> result(row, program.currency()), tx.workspace(), program.id(), campaign)
                        .map(creators -> new CampaignResultView(campaign, tx.now(), creators)));
    }

    private static Program require(Optional<Program> found, UUID campaign) {
        return found.orElseThrow(() -> ProblemException.notFound("campaign with a program", campaign));
    }

    private static CreatorResultView result(Row row, String currency) {
        return new CreatorResultView(
                row.getUUID("creator_id"),
                row.getLong("clicks"),
                row.getLong("conversions"),
                Money.of(row.getLong("revenue"), currency),
                Money.of(row.getLong("refunded"), currency),
                Money.of(row.getLong("commission"), currency),
                Money.of(row.getLong("fees"), currency),
                Money.of(row.getLong("paid"), currency));
    }

    private record Program(UUID id, String currency) {}
}
