package dev.lodestone.payout.code;

import dev.lodestone.kit.database.Columns;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.page.PageRequest;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.payout.attribution.Touch;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
public class Codes {
    private static final String COLUMNS =
            "id, program_id, creator_id, collaboration_id, external_id, code, version, created_at, ended_at";
    private static final String BY_ID = "SELECT " + COLUMNS + " FROM code WHERE workspace_id = $1 AND id = $2";
    private static final String BY_EXTERNAL_ID =
            "SELECT " + COLUMNS + " FROM code WHERE workspace_id = $1 AND external_id = $2";
    private static final String NAMED = "SELECT " + COLUMNS
            + " FROM code WHERE workspace_id = $1 AND (program_id, code) IN (SELECT * FROM unnest($2::uuid[], $3::text[]))";
    private static final String PAGE = TraceFilter.pageOf("code", COLUMNS);
    private static final String INSERT = """
            INSERT INTO code (workspace_id, id, program_id, creator_id, collaboration_id, external_id, code, created_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT DO NOTHING RETURNING\s""" + COLUMNS;
    private static final String END = """
            UPDATE code SET ended_at = coalesce(ended_at, $3), version = version + 1 WHERE workspace_id = $1 AND id = $2
            RETURNING\s""" + COLUMNS;

    /** The codes that exist among those named, as traces that lead to their creators. */
    public Uni<Map<CodeName, Touch.Code>> named(Tx tx, Collection<CodeName> names) {
        if (names.isEmpty()) return Uni.createFrom().item(Map.of());
        return tx.list(
                        NAMED,
                        Codes::read,
                        tx.workspace(),
                        Columns.uuids(names, CodeName::programId),
                        Columns.texts(names, CodeName::code))
                .map(found -> found.stream()
                        .collect(Collectors.toMap(code -> new CodeName(code.programId(), code.code()), Codes::touch)));
    }

    private static Touch.Code touch(Code code) {
        return new Touch.Code(code.code(), code.creatorId(), code.endedAt());
    }

    Uni<Code> require(Tx tx, UUID id) {
        return tx.find(BY_ID, Codes::read, tx.workspace(), id)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("code", id)));
    }

    Uni<Optional<Code>> withExternalId(Tx tx, String externalId) {
        return tx.find(BY_EXTERNAL_ID, Codes::read, tx.workspace(), externalId);
    }

    Uni<List<Code>> page(Tx tx, PageRequest page, TraceFilter.Narrowed filter) {
        return TraceFilter.page(tx, PAGE, Codes::read, page, filter);
    }

    /** Empty when the code is taken, or the external id or the collaboration has one. */
    Uni<Optional<Code>> insert(Tx tx, UUID id, String code, Code.Draft draft) {
        return tx.find(
                INSERT,
                Codes::read,
                tx.workspace(),
                id,
                draft.programId(),
                draft.creatorId(),
                draft.collaborationId().orElse(null),
                draft.externalId().orElse(null),
                code,
                tx.now());
    }

    Uni<Code> end(Tx tx, UUID id) {
        return tx.one(END, Codes::read, tx.workspace(), id, tx.now());
    }

    private static Code read(Row row) {
        return new Code(
                row.getUUID("id"),
                row.getUUID("program_id"),
                row.getUUID("creator_id"),
                Optional.ofNullable(row.getUUID("collaboration_id")),
                Optional.ofNullable(row.getString("external_id")),
                row.getString("code"),
                row.getLong("version"),
                row.getOffsetDateTime("created_at").toInstant(),
                Optional.ofNullable(row.getOffsetDateTime("ended_at")).map(end -> end.toInstant()));
    }
}
