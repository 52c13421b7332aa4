package dev.lodestone.payout.commission;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.page.PageRequest;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.payout.earning.Earning;
import dev.lodestone.payout.earning.Earnings;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads commissions; a creator sees only what is their own. */
@ApplicationScoped
class CommissionQuery {
    private static final String SELECT =
            "SELECT " + Earnings.COLUMNS + " FROM earning WHERE workspace_id = $1 AND origin = 'commission' ";
    private static final String BY_ID = SELECT + "AND id = $2 AND ($3::uuid IS NULL OR creator_id = $3)";
    private static final String PAGE = SELECT + """
            AND ($2::text IS NULL OR id < $2::text::uuid) AND ($4::text IS NULL OR state = $4)
            AND ($5::uuid IS NULL OR program_id = $5) AND ($6::uuid IS NULL OR creator_id = $6)
            AND ($7::uuid IS NULL OR conversion_id = $7) AND ($8::uuid IS NULL OR creator_id = $8)
            ORDER BY id DESC LIMIT $3""";

    record Filter(
            @Nullable String state,
            @Nullable UUID programId,
            @Nullable UUID creatorId,
            @Nullable UUID conversionId) {}

    Uni<Earning> require(Tx tx, UUID id) {
        return tx.find(BY_ID, Earnings::read, tx.workspace(), id, onlySelf(tx))
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("commission", id)));
    }

    Uni<List<Earning>> page(Tx tx, PageRequest page, Filter filter) {
        return tx.list(
                PAGE,
                Earnings::read,
                tx.workspace(),
                page.after(0),
                page.fetch(),
                filter.state(),
                filter.programId(),
                filter.creatorId(),
                filter.conversionId(),
                onlySelf(tx));
    }

    /** A token that has no scope of an agency and names no creator sees nothing. */
    private static @Nullable UUID onlySelf(Tx tx) {
        return tx.caller().has("earnings:read") ? null : tx.caller().own().orElse(new UUID(0, 0));
    }
}
