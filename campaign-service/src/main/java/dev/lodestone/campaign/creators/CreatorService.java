package dev.lodestone.campaign.creators;

import dev.lodestone.campaign.client.creator.ApiException;
import dev.lodestone.campaign.client.creator.CreatorBatch;
import dev.lodestone.campaign.client.creator.CreatorBatchRequest;
import dev.lodestone.campaign.client.creator.CreatorPage;
import dev.lodestone.campaign.client.creator.CreatorsApi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/**
 * Calls to creator-service: short, repeated with jitter as they only read, and cut off while it is down. A call that has
 * used up the patience is not repeated: whoever waits for us would wait three times as long.
 */
@ApplicationScoped
class CreatorService {
    private static final long PATIENCE_MILLIS = 2_000;

    /** So that a limit leaves out the smallest. Who overtakes another between two pages comes twice, and is kept once. */
    private static final String ORDER = "-followers";

    private final CreatorsApi api;

    CreatorService(@RestClient CreatorsApi api) {
        this.api = api;
    }

    @Timeout(PATIENCE_MILLIS)
    @Retry(
            maxRetries = 2,
            delay = 100,
            jitter = 100,
            jitterDelayUnit = ChronoUnit.MILLIS,
            abortOn = {TimeoutException.class, CreatorRefusal.class})
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.6, delay = 2_000, skipOn = CreatorRefusal.class)
    Uni<CreatorBatch> cards(UUID workspace, List<UUID> ids) {
        return asked(() -> api.batchGetCreators(new CreatorBatchRequest().ids(ids), workspace));
    }

    @Timeout(PATIENCE_MILLIS)
    @Retry(
            maxRetries = 2,
            delay = 100,
            jitter = 100,
            jitterDelayUnit = ChronoUnit.MILLIS,
            abortOn = {TimeoutException.class, CreatorRefusal.class})
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.6, delay = 2_000, skipOn = CreatorRefusal.class)
    Uni<CreatorPage> page(UUID workspace, CreatorSearch search, @Nullable String cursor, int limit) {
        return asked(() -> api.listCreators(
                null,
                null,
                null,
                search.countries(),
                cursor,
                null,
                null,
                null,
                search.languages(),
                limit,
                search.niches(),
                search.platforms(),
                null,
                null,
                ORDER,
                search.tiers(),
                workspace));
    }

    @FunctionalInterface
    private interface Call<T> {
        Uni<T> now() throws ApiException;
    }

    private static <T> Uni<T> asked(Call<T> call) {
        Uni<T> answer;
        try {
            answer = call.now();
        } catch (ApiException | ProcessingException failure) {
            answer = Uni.createFrom().failure(failure);
        }
        return answer.onFailure().transform(CreatorRefusal::in);
    }
}
