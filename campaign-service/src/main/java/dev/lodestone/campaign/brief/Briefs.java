package dev.lodestone.campaign.brief;

import dev.lodestone.campaign.check.CheckView;
import dev.lodestone.kit.database.JsonColumns;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Briefs {
    private static final String ONE = """
            SELECT campaign_id, content, own_check, version, updated_at FROM brief
            WHERE workspace_id = $1 AND campaign_id = $2""";
    private static final String PUT = """
            INSERT INTO brief (workspace_id, campaign_id, content, own_check, version, updated_at)
            VALUES ($1, $2, $3, $4, 1, $5)
            ON CONFLICT (workspace_id, campaign_id) DO UPDATE
            SET content = $3, own_check = $4, version = brief.version + 1, updated_at = $5""";

    private final JsonColumns json;

    Briefs(JsonColumns json) {
        this.json = json;
    }

    Uni<Optional<Brief>> find(Tx tx, UUID campaign) {
        return tx.find(ONE, this::brief, tx.workspace(), campaign);
    }

    Uni<Brief> require(Tx tx, UUID campaign) {
        return find(tx, campaign)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("brief of a campaign", campaign)));
    }

    Uni<Brief> put(Tx tx, UUID campaign, BriefContent content, CheckView check) {
        return tx.execute(PUT, tx.workspace(), campaign, json.write(content), json.write(check), tx.now())
                .chain(() -> require(tx, campaign));
    }

    private Brief brief(Row row) {
        BriefContent content = json.read(row.getJsonObject("content"), BriefContent.class);
        return new Brief(
                row.getUUID("campaign_id"),
                content,
                json.read(row.getJsonObject("own_check"), CheckView.class),
                content.ownText(),
                row.getLong("version"),
                row.getOffsetDateTime("updated_at").toInstant());
    }
}
