package dev.lodestone.campaign.creators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.client.creator.CreatorsApi;
import dev.lodestone.campaign.fixtures.FakeRoster;
import dev.lodestone.kit.testing.contract.ResponseContract.Answer;
import dev.lodestone.kit.testing.provider.Ask;
import dev.lodestone.kit.testing.provider.FakeService;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.junit.jupiter.api.Test;

/** A roster is read over minutes, and lives on meanwhile. */
@QuarkusTest
class CreatorPagesTest {
    private static final CreatorSearch ALL =
            new CreatorSearch(List.of(), List.of(), List.of(), List.of(), List.of(), 1_000);
    private static final int SIZE = 250;

    private final String workspace = UUID.randomUUID().toString();
    private final Set<Optional<String>> orders = ConcurrentHashMap.newKeySet();

    @Test
    void whoever_comes_twice_is_one_creator() {
        assertThat(read()).extracting(CreatorFacts::id).hasSize(SIZE).doesNotHaveDuplicates();
    }

    @Test
    void the_largest_come_first() {
        read();

        assertThat(orders).containsExactly(Optional.of("-followers"));
    }

    private List<CreatorFacts> read() {
        try (FakeService creatorService = FakeService.of("creator-service", this::answer)) {
            CreatorsApi api = RestClientBuilder.newBuilder()
                    .baseUri(URI.create(creatorService.url()))
                    .build(CreatorsApi.class);
            return new Creators(new CreatorService(api), InstantSource.system())
                    .search(UUID.randomUUID(), ALL, read -> {}, () -> {})
                    .await()
                    .atMost(Duration.ofSeconds(60))
                    .creators();
        }
    }

    /** Each page begins with the last creator of the page before. */
    private Answer answer(Ask ask) {
        if (ask.path().endsWith("/batch-get")) {
            return FakeService.json(FakeRoster.cards(workspace, SIZE, ask.body()));
        }
        orders.add(ask.parameter("sort"));
        int from = ask.parameter("cursor").map(Integer::parseInt).orElse(1) - 1;
        return FakeService.json(FakeRoster.page(workspace, SIZE, from, 100));
    }
}
