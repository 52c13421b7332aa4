package dev.lodestone.campaign.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.fixtures.Agency;
import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.job.JobEnd;
import dev.lodestone.kit.job.JobView;
import dev.lodestone.kit.job.Jobs;
import dev.lodestone.kit.workspace.Caller;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JobEndApiTest {
    /** PostgreSQL keeps no text with NUL. */
    private static final JsonObject UNSTORABLE = new JsonObject().put("text", "\0");

    @Inject
    Jobs jobs;

    @Inject
    Database database;

    private final Agency agency = new Agency();
    private final Caller caller = Caller.job(agency.workspace, "test");
    private final AtomicReference<UUID> written = new AtomicReference<>();

    @Test
    void what_a_job_writes_last_is_there_when_the_job_has_succeeded() {
        assertThat(ended(new JsonObject().put("text", "done"))).isEqualTo("succeeded");

        agency.get("/v1/jobs/" + written.get()).statusCode(200);
    }

    @Test
    void a_job_that_cannot_be_ended_leaves_nothing_behind() {
        assertThat(ended(UNSTORABLE)).isEqualTo("failed");

        assertThat(written.get()).isNotNull();
        agency.get("/v1/jobs/" + written.get()).statusCode(404);
    }

    /** Its last write is a job too, for that is a row like any other. */
    private String ended(JsonObject result) {
        UUID id = database.as(caller, this::open)
                .await()
                .atMost(Duration.ofSeconds(60))
                .id();
        Function<Tx, Uni<?>> lastWrite = tx -> open(tx).invoke(job -> written.set(job.id()));

        jobs.run(caller, id, progress -> Uni.createFrom().item(new JobEnd(result, lastWrite)));

        return agency.finished(id.toString()).getString("status");
    }

    private Uni<JobView> open(Tx tx) {
        return jobs.open(tx, "mix-plan");
    }
}
