package dev.lodestone.campaign.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.disclosure.DisclosureMatrix;
import dev.lodestone.campaign.pull.rules.RulePacks;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContentChecksTest {
    private final ContentChecks checks = new ContentChecks(new ContentReading(false, 1));
    private final Vertx vertx = Vertx.vertx();
    private final Context loop = vertx.getOrCreateContext();

    @AfterEach
    void close() {
        vertx.close();
    }

    @Test
    void who_asks_while_the_packs_are_read_holds_no_event_loop_and_goes_on_there() throws Exception {
        CompletableFuture<Context> answered = new CompletableFuture<>();
        CompletableFuture<Void> free = new CompletableFuture<>();
        loop.runOnContext(ignored -> checks.onceRead(RulePacks::files)
                .subscribe()
                .with(packs -> answered.complete(Vertx.currentContext()), answered::completeExceptionally));
        loop.runOnContext(ignored -> free.complete(null));

        free.get(10, TimeUnit.SECONDS);
        assertThat(answered).isNotDone();
        checks.begin(new StartupEvent());
        assertThat(answered.get(60, TimeUnit.SECONDS)).isSameAs(loop);
    }

    @Test
    void who_leaves_while_the_packs_are_read_takes_them_from_nobody() throws Exception {
        checks.onceRead(RulePacks::files).subscribe().asCompletionStage().cancel(true);
        checks.begin(new StartupEvent());

        assertThat(checks.onceRead(RulePacks::files)
                        .subscribe()
                        .asCompletionStage()
                        .get(60, TimeUnit.SECONDS))
                .isNotEmpty();
    }

    @Test
    void the_matrix_is_kept_once() {
        assertThat(DisclosureMatrix.builtIn()).isSameAs(DisclosureMatrix.builtIn());
    }
}
