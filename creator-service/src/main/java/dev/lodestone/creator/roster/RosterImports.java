package dev.lodestone.creator.roster;

import dev.lodestone.creator.roster.file.RowProblem;
import dev.lodestone.creator.roster.merge.RowOutcome;
import dev.lodestone.creator.roster.merge.RowStatus;
import dev.lodestone.kit.database.Columns;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RosterImports {
    private static final String INSERT = """
            INSERT INTO creator_import (workspace_id, id, state, on_error, created_at) VALUES ($1, $2, $3, $4, $5)""";
    private static final String INSERT_ROWS = """
            INSERT INTO creator_import_row (workspace_id, import_id, line, status, creator_id, problem)
            SELECT $1, $2, r.line, r.status, r.creator, r.problem
            FROM unnest($3::bigint[], $4::text[], $5::uuid[], $6::jsonb[]) AS r (line, status, creator, problem)""";
    private static final String FIND = "SELECT * FROM creator_import WHERE workspace_id = $1 AND id = $2";
    private static final String FIND_ROWS =
            "SELECT * FROM creator_import_row WHERE workspace_id = $1 AND import_id = $2 ORDER BY line";

    Uni<Void> add(Tx tx, RosterImport roster) {
        List<RowOutcome> rows = roster.rows();
        return tx.execute(
                        INSERT,
                        tx.workspace(),
                        roster.id(),
                        roster.state().code(),
                        roster.onError().code(),
                        roster.createdAt())
                .chain(() -> tx.execute(
                        INSERT_ROWS,
                        tx.workspace(),
                        roster.id(),
                        Columns.numbers(rows, row -> (long) row.line()),
                        Columns.texts(rows, row -> row.status().code()),
                        Columns.uuids(rows, RowOutcome::creatorId),
                        Columns.jsons(rows, row -> row.problem() == null ? null : JsonObject.mapFrom(row.problem()))))
                .replaceWithVoid();
    }

    Uni<RosterImport> require(Tx tx, UUID id) {
        return tx.list(FIND_ROWS, RosterImports::outcome, tx.workspace(), id)
                .chain(rows -> tx.find(FIND, row -> roster(row, rows), tx.workspace(), id))
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("creator import", id)));
    }

    private static RosterImport roster(Row row, List<RowOutcome> rows) {
        return new RosterImport(
                row.getUUID("id"),
                RosterImport.State.of(row.getString("state")),
                ImportOrder.OnError.of(row.getString("on_error")),
                row.getOffsetDateTime("created_at").toInstant(),
                rows);
    }

    private static RowOutcome outcome(Row row) {
        JsonObject problem = row.getJsonObject("problem");
        return new RowOutcome(
                row.getInteger("line"),
                RowStatus.of(row.getString("status")),
                row.getUUID("creator_id"),
                problem == null ? null : problem.mapTo(RowProblem.class));
    }
}
