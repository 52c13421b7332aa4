package dev.lodestone.campaign.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.check.ContentReading;
import dev.lodestone.campaign.fixtures.Desk;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BatchTurnsApiTest {
    private static final int READERS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    @Inject
    ContentReading reading;

    private final Desk desk = new Desk();

    @Test
    void between_two_texts_of_a_batch_others_have_their_turn() throws Exception {
        assertThat(batch().statusCode()).isEqualTo(200);
        CountDownLatch before = new CountDownLatch(1);
        CountDownLatch others = new CountDownLatch(1);
        hold(before);
        CompletableFuture<Response> batch = CompletableFuture.supplyAsync(this::batch);
        assertThat(isDoneSoon(batch)).isFalse();
        List<CompletableFuture<Boolean>> turn = hold(others);

        before.countDown();

        assertThat(isDoneSoon(batch))
                .as("The batch waits for those who came after its first text")
                .isFalse();
        others.countDown();
        assertThat(batch.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        assertThat(turn).allMatch(CompletableFuture::isDone);
    }

    /** All readers, as soon as they are free. */
    private List<CompletableFuture<Boolean>> hold(CountDownLatch gate) {
        return IntStream.range(0, READERS)
                .mapToObj(reader -> reading.run(layers -> passed(gate))
                        .subscribeAsCompletionStage()
                        .toCompletableFuture())
                .toList();
    }

    private static boolean passed(CountDownLatch gate) {
        try {
            return gate.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    private Response batch() {
        return desk.as("content:review")
                .body("{\"checks\": [" + String.join(",", Collections.nCopies(5, "{\"text\": \"Hi\"}")) + "]}")
                .post("/v1/content-checks/batch");
    }

    private static boolean isDoneSoon(CompletableFuture<Response> batch) throws Exception {
        try {
            batch.get(1, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        }
    }
}
