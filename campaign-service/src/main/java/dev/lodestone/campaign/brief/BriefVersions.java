package dev.lodestone.campaign.brief;

import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.campaign.campaign.Campaigns;
import dev.lodestone.campaign.check.CheckView;
import dev.lodestone.kit.database.Columns;
import dev.lodestone.kit.database.JsonColumns;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.page.PageRequest;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class BriefVersions {
    private static final String COLUMNS = """
            SELECT campaign_id, number, content, brand_names, product_nouns, own_check, published_by, published_at
            FROM brief_version WHERE workspace_id = $1
            """;
    private static final String PAGE = COLUMNS + """
            AND campaign_id = $2 AND ($3::text IS NULL OR number < $3::text::integer) ORDER BY number DESC LIMIT $4""";
    private static final String NAMED =
            COLUMNS + "AND (campaign_id, number) IN (SELECT name.* FROM unnest($2::uuid[], $3::bigint[]) AS name)";
    private static final String LATEST = """
            SELECT DISTINCT ON (campaign_id)
                campaign_id, number, content, brand_names, product_nouns, own_check, published_by, published_at
            FROM brief_version WHERE workspace_id = $1 AND campaign_id = ANY ($2)
            ORDER BY campaign_id, number DESC""";
    private static final String INSERT = """
            INSERT INTO brief_version (workspace_id, campaign_id, number, content, brand_names, product_nouns, own_check,
                rule_pack_hash, published_by, published_at)
            SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $7, $8, $9
            FROM brief_version WHERE workspace_id = $1 AND campaign_id = $2
            RETURNING campaign_id, number, content, brand_names, product_nouns, own_check, published_by, published_at""";

    private final Campaigns campaigns;
    private final JsonColumns json;

    BriefVersions(Campaigns campaigns, JsonColumns json) {
        this.campaigns = campaigns;
        this.json = json;
    }

    public Uni<BriefVersion> require(Tx tx, UUID campaign, int number) {
        return tx.find(
                        COLUMNS + "AND campaign_id = $2 AND number = $3",
                        this::version,
                        tx.workspace(),
                        campaign,
                        number)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("brief version", number)));
    }

    /** The newest version, which is the only one that can be accepted; {@code pointer} is where it was asked for. */
    public Uni<BriefVersion> requireCurrent(Tx tx, UUID campaign, int asked, String pointer) {
        return latest(tx, List.of(campaign))
                .map(latest -> latest.stream()
                        .filter(version -> version.number() == asked)
                        .findFirst()
                        .orElseThrow(() -> notCurrent(latest, pointer)));
    }

    /** The newest version of each campaign that has one. */
    public Uni<List<BriefVersion>> latest(Tx tx, Collection<UUID> campaigns) {
        return tx.list(LATEST, this::version, tx.workspace(), campaigns.toArray(UUID[]::new));
    }

    /** One published version of one campaign. */
    public record Name(UUID campaignId, int number) {
        public static Name of(BriefVersion version) {
            return new Name(version.campaignId(), version.number());
        }
    }

    /** The versions with these names, whatever their order. */
    public Uni<List<BriefVersion>> named(Tx tx, Collection<Name> names) {
        return tx.list(
                NAMED,
                this::version,
                tx.workspace(),
                Columns.uuids(names, Name::campaignId),
                Columns.numbers(names, name -> (long) name.number()));
    }

    Uni<List<BriefVersion>> page(Tx tx, UUID campaign, PageRequest page) {
        return campaigns
                .require(tx, campaign)
                .chain(() -> tx.list(PAGE, this::version, tx.workspace(), campaign, page.after(0), page.fetch()));
    }

    /** The next number of this campaign, which the caller has locked. */
    Uni<BriefVersion> append(
            Tx tx, UUID campaign, BriefContent content, List<String> names, List<String> nouns, CheckView check) {
        return tx.one(
                INSERT,
                this::version,
                tx.workspace(),
                campaign,
                json.write(content),
                names.toArray(String[]::new),
                nouns.toArray(String[]::new),
                json.write(check),
                check.rulePack().hash(),
                tx.caller().subject(),
                tx.now());
    }

    private static ProblemException notCurrent(List<BriefVersion> latest, String pointer) {
        return new ProblemException(
                CampaignProblem.BRIEF_VERSION_NOT_CURRENT,
                latest.isEmpty()
                        ? "No brief has been published."
                        : "The current version is " + latest.getFirst().number() + ".",
                FieldError.at(pointer, "not-current", "Read the current version and accept that one."));
    }

    private BriefVersion version(Row row) {
        return new BriefVersion(
                row.getUUID("campaign_id"),
                row.getInteger("number"),
                json.read(row.getJsonObject("content"), BriefContent.class),
                List.of(row.getArrayOfStrings("brand_names")),
                List.of(row.getArrayOfStrings("product_nouns")),
                json.read(row.getJsonObject("own_check"), CheckView.class),
                row.getString("published_by"),
                row.getOffsetDateTime("published_at").toInstant());
    }
}
