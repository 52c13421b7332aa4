package dev.lodestone.campaign.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lodestone.campaign.fixtures.Agency;
import dev.lodestone.campaign.fixtures.FakeServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A null is taken for something absent where that may be, and else refused at its place; it never is a failure of ours. */
@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class NullsApiTest {
    private static final String EVERYTHING = """
            {"budget": {"amount": 100000, "currency": "EUR"}, "objective": "reach", "seed": 3,
             "priors": {"reachRate": {"nano": 0.3}, "engagementRate": {"nano": 0.1}, "ceilingConversion": {"a": 0.01},
                "grossMarginPerOrder": {"amount": 2000, "currency": "EUR"}, "valuePerThousandReached": {"amount": 500, "currency": "EUR"},
                "valuePerEngagement": {"amount": 5, "currency": "EUR"}, "handling": {"amount": 100, "currency": "EUR"},
                "trustExponent": -0.4, "trustAnchorFollowers": 5000, "launchFactor": 1,
                "fit": {"mode": "inverted-u", "peak": 9, "sd": 9, "slope": 0.1, "floor": 0.3},
                "ranges": {"ceilingConversion": {"low": 0.001, "mid": 0.01, "high": 0.02}}},
             "constraints": {"perTier": {"nano": {"min": 0, "max": 2}}, "required": ["x"], "forbidden": ["y"], "rivals": [["x", "y"]],
                "maxShareOfOne": 1, "minSegments": 1, "segmentShare": 0.001, "minRoi": -1},
             "segments": [{"id": "a", "size": 100000}],
             "candidates": [
                {"id": "x", "tier": "nano", "fee": {"amount": 100, "currency": "EUR"}, "posts": 1,
                 "handling": {"amount": 100, "currency": "EUR"}, "followers": 5000, "authenticShare": 1, "engagementRate": 0.1,
                 "fit": 9, "audience": [{"segment": "a", "share": 1}]},
                {"id": "y", "tier": "nano", "fee": {"amount": 100, "currency": "EUR"}, "followers": 5000, "engagementRate": 0.1,
                 "audience": []}]}""";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Agency agency = new Agency();

    static List<String> places() throws Exception {
        List<String> places = new ArrayList<>();
        collect("", JSON.readTree(EVERYTHING), places);
        return places;
    }

    private static void collect(String at, JsonNode node, List<String> places) {
        node.properties().forEach(entry -> collect(at + "/" + entry.getKey(), entry.getValue(), places));
        for (int i = 0; node.isArray() && i < node.size(); i++) collect(at + "/" + i, node.get(i), places);
        if (!at.isEmpty()) places.add(at);
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_null_anywhere_is_absent_or_refused_at_its_place(String place) throws Exception {
        ExtractableResponse<Response> answer =
                agency.post("/v1/mix-simulations", withNull(place)).extract();

        if (answer.statusCode() == 200) {
            assertThat(place).as("an element that is null can only be left out").doesNotMatch(".*/[0-9]+");
            return;
        }
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<List<String>>path("errors.pointer"))
                .isNotEmpty()
                .allMatch(pointer -> pointer != null && (place.startsWith(pointer) || pointer.startsWith(place)));
    }

    private static String withNull(String place) throws Exception {
        JsonNode question = JSON.readTree(EVERYTHING);
        JsonPointer pointer = JsonPointer.compile(place);
        JsonNode above = question.at(pointer.head());
        if (above instanceof ArrayNode list) list.setNull(pointer.last().getMatchingIndex());
        else ((ObjectNode) above).putNull(pointer.last().getMatchingProperty());
        return JSON.writeValueAsString(question);
    }
}
