package dev.lodestone.payout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.payout.earning.EarningState;
import dev.lodestone.payout.fixtures.Api;
import dev.lodestone.payout.ledger.AccountKind;
import dev.lodestone.payout.payout.BatchState;
import dev.lodestone.payout.payout.ItemState;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A filter knows its words: one that it does not know finds no empty list, it is a fault that names the known ones. */
@QuarkusTest
class FilterApiTest {
    private static final Map<String, List<String>> FILTERS = Map.of(
            "/v1/commissions?state=", labels(EarningState.values(), EarningState::label),
            "/v1/payouts?state=", labels(ItemState.values(), ItemState::label),
            "/v1/payout-batches?state=", labels(BatchState.values(), BatchState::label),
            "/v1/payout-endings?state=", List.of("open", "confirmed", "withdrawn", "void"),
            "/v1/ledger/accounts?kind=", labels(AccountKind.values(), AccountKind::label),
            "/v1/conversions?state=", List.of("attributed", "unattributed", "partially-refunded", "refunded"),
            "/v1/provider-events?settled=", List.of("true", "false"),
            "/v1/provider-events?outcome=", List.of("applied", "no-change", "review"));

    private final Api api = new Api();

    @Test
    void an_unknown_word_is_refused_and_the_known_ones_are_named() {
        FILTERS.forEach((filter, words) -> {
            Response refused = api.get(filter + "nonsense");

            assertThat(refused.statusCode()).as(filter).isEqualTo(422);
            assertThat(refused.<String>path("errors[0].parameter")).isEqualTo(parameter(filter));
            assertThat(refused.<String>path("errors[0].message")).contains(words);
        });
    }

    @Test
    void every_known_word_is_taken() {
        FILTERS.forEach((filter, words) ->
                words.forEach(word -> assertThat(api.get(filter + word).statusCode())
                        .as(filter + word)
                        .isEqualTo(200)));
    }

    private static String parameter(String filter) {
        return filter.substring(filter.indexOf('?') + 1, filter.length() - 1);
    }

    private static <T> List<String> labels(T[] values, Function<T, String> label) {
        return Arrays.stream(values).map(label).toList();
    }
}
