package dev.lodestone.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With {@code -Dlodestone.contract=release} what is there now becomes what is held to from now on. */
class ReleasedContractTest {
    @ParameterizedTest
    @ValueSource(strings = {"creator-service", "campaign-service", "payout-service"})
    void whoever_was_written_for_the_released_document_can_go_on(String service) throws IOException {
        Path folder = Path.of("../..", service, "openapi");
        Document now = Document.in(folder.resolve("openapi.yaml"));
        Path released = folder.resolve("released.yaml");
        if ("release".equals(System.getProperty("lodestone.contract"))) now.keep(released);

        List<String> breaks = Breaks.between(Document.in(released), now);

        assertThat(breaks).isEmpty();
    }
}
