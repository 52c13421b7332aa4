package dev.lodestone.campaign.simulation;

import dev.lodestone.campaign.fixtures.Agency;
import dev.lodestone.campaign.fixtures.FakeServices;
import dev.lodestone.campaign.fixtures.Nulls;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
                "maxShareOfOne": 1, "minSegments": 1, "segmentShare": 0.001, "minRoi": -1,
                "minBrandSafety": 50, "unscored": "keep"},
             "segments": [{"id": "a", "size": 100000}],
             "candidates": [
                {"id": "x", "tier": "nano", "fee": {"amount": 100, "currency": "EUR"}, "posts": 1,
                 "handling": {"amount": 100, "currency": "EUR"}, "followers": 5000, "authenticShare": 1, "engagementRate": 0.1,
                 "fit": 9, "audience": [{"segment": "a", "share": 1}], "brandSafety": 80, "platform": "tiktok"},
                {"id": "y", "tier": "nano", "fee": {"amount": 100, "currency": "EUR"}, "followers": 5000, "engagementRate": 0.1,
                 "audience": []}],
             "overlaps": [{"a": "x", "b": "y", "share": 0, "of": "smaller"}]}""";

    private static final Agency AGENCY = new Agency();

    static List<String> places() throws Exception {
        return Nulls.places(EVERYTHING);
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_null_anywhere_is_absent_or_refused_at_its_place(String place) throws Exception {
        Nulls.assertAbsentOrRefused(
                place,
                AGENCY.post("/v1/mix-simulations", Nulls.at(place, EVERYTHING)).extract());
    }
}
