package dev.lodestone.campaign.storedplan;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lodestone.campaign.answer.MixView;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.page.PageThreads;
import dev.lodestone.campaign.question.MixObjective;
import dev.lodestone.kit.database.Columns;
import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.money.Money;
import dev.lodestone.kit.page.PageRequest;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Stored plans. They are never changed: a new question is a new plan. */
@ApplicationScoped
public class MixPlans {
    private static final String INSERT = """
            INSERT INTO mix_plan (id, workspace_id, campaign_id, objective, seed, answer, created_by, created_at)
            VALUES ($1, $2, $3, $4, $5, $6::text::jsonb, $7, $8)""";
    private static final String INSERT_CANDIDATES = """
            INSERT INTO mix_plan_candidate (workspace_id, mix_plan_id, creator_id, tier, fee_amount, currency, followers)
            SELECT $1, $2, candidate.* FROM unnest($3::uuid[], $4::text[], $5::bigint[], $6::text[], $7::bigint[]) AS candidate""";
    private static final String FIND = """
            SELECT id, campaign_id, objective, seed, answer::text AS answer, created_by, created_at
            FROM mix_plan WHERE workspace_id = $1 AND campaign_id = $2 AND id = $3""";
    /** The first planner told no headline: its answers, which are small, are read to find one. */
    private static final String PAGE = """
            SELECT id, campaign_id, objective, seed, created_by, created_at, answer ->> 'headline' AS headline,
                answer ->> 'winner' AS winner, answer -> 'budget' AS budget,
                CASE WHEN answer ? 'headline' THEN NULL ELSE answer::text END AS earlier
            FROM mix_plan WHERE workspace_id = $1 AND campaign_id = $2 AND ($3::text IS NULL OR id < $3::text::uuid)
            ORDER BY id DESC LIMIT $4""";

    private static final String CANDIDATES = """
            SELECT creator_id, tier, fee_amount, currency, followers FROM mix_plan_candidate
            WHERE workspace_id = $1 AND mix_plan_id = $2 AND creator_id = ANY ($3) ORDER BY creator_id""";

    private final Database database;
    private final ObjectMapper json;
    private final PageThreads threads;

    MixPlans(Database database, ObjectMapper json, PageThreads threads) {
        this.database = database;
        this.json = json;
        this.threads = threads;
    }

    /** Ready to be added. */
    public WrittenPlan written(MixPlan plan) {
        return WrittenPlan.of(plan, json);
    }

    public Uni<Void> add(Tx tx, WrittenPlan written) {
        MixPlan plan = written.plan();
        return tx.execute(
                        INSERT,
                        plan.id(),
                        tx.workspace(),
                        plan.campaignId(),
                        plan.objective().name().toLowerCase(Locale.ROOT),
                        plan.seed(),
                        written.answer(),
                        plan.createdBy(),
                        plan.createdAt())
                .chain(() -> tx.execute(
                        INSERT_CANDIDATES,
                        tx.workspace(),
                        plan.id(),
                        Columns.uuids(plan.candidates(), PlannedCreator::creatorId),
                        Columns.texts(
                                plan.candidates(), candidate -> candidate.tier().wire()),
                        Columns.numbers(
                                plan.candidates(), candidate -> candidate.fee().amount()),
                        Columns.texts(
                                plan.candidates(), candidate -> candidate.fee().currency()),
                        Columns.numbers(plan.candidates(), PlannedCreator::followers)))
                .replaceWithVoid();
    }

    /** Made of its answer after its transaction: with thousands of creators that takes a while, and others may come first. */
    public Uni<MixPlan> read(UUID campaignId, UUID planId) {
        return database.read(tx -> tx.find(FIND, row -> row, tx.workspace(), campaignId, planId))
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("mix plan", planId)))
                .chain(row -> threads.run(() -> plan(row)));
    }

    public Uni<List<MixPlanSummary>> page(Tx tx, UUID campaignId, PageRequest page) {
        return tx.list(PAGE, this::summary, tx.workspace(), campaignId, page.after(0), page.fetch());
    }

    Uni<List<PlannedCreator>> candidates(Tx tx, UUID planId, List<UUID> creators) {
        return tx.list(CANDIDATES, MixPlans::candidate, tx.workspace(), planId, creators.toArray(UUID[]::new));
    }

    private MixPlan plan(Row row) {
        MixObjective objective = objective(row);
        StoredAnswer answer = StoredAnswer.read(json, row.getString("answer"), objective);
        return new MixPlan(
                row.getUUID("id"),
                row.getUUID("campaign_id"),
                objective,
                row.getLong("seed"),
                answer.mix(),
                answer.notKept(),
                List.of(),
                row.getString("created_by"),
                row.getOffsetDateTime("created_at").toInstant());
    }

    private MixPlanSummary summary(Row row) {
        MixObjective objective = objective(row);
        Optional<MixView> earlier = Optional.ofNullable(row.getString("earlier"))
                .map(stored -> StoredAnswer.read(json, stored, objective).mix());
        JsonObject budget = row.getJsonObject("budget");
        return new MixPlanSummary(
                row.getUUID("id"),
                row.getUUID("campaign_id"),
                objective,
                row.getLong("seed"),
                earlier.map(MixView::headline).orElse(row.getString("headline")),
                earlier.map(MixView::winner).orElse(row.getString("winner")),
                budget == null ? null : PromiseRows.money(budget),
                row.getString("created_by"),
                row.getOffsetDateTime("created_at").toInstant());
    }

    private static MixObjective objective(Row row) {
        return MixObjective.valueOf(row.getString("objective").toUpperCase(Locale.ROOT));
    }

    static PlannedCreator candidate(Row row) {
        return new PlannedCreator(
                row.getUUID("creator_id"),
                Tier.of(row.getString("tier")).orElseThrow(),
                Money.of(row.getLong("fee_amount"), row.getString("currency")),
                row.getLong("followers"));
    }
}
