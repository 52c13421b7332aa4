package dev.lodestone.campaign.planning;

import dev.lodestone.campaign.fixtures.Agency;
import dev.lodestone.campaign.fixtures.FakeServices;
import dev.lodestone.campaign.fixtures.Nulls;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class MixPlanNullsApiTest {
    private static final Agency AGENCY = new Agency();

    private static final String EVERYTHING = """
            {"objective": "reach", "seed": 3,
             "priors": {"reachRate": {"micro": 0.3}, "engagementRate": {"micro": 0.1}, "ceilingConversion": {"DE:beauty": 0.01},
                "grossMarginPerOrder": {"amount": 2000, "currency": "EUR"}, "valuePerThousandReached": {"amount": 500, "currency": "EUR"},
                "valuePerEngagement": {"amount": 5, "currency": "EUR"}, "handling": {"amount": 100, "currency": "EUR"},
                "trustExponent": -0.4, "trustAnchorFollowers": 5000, "launchFactor": 1,
                "fit": {"mode": "inverted-u", "peak": 9, "sd": 9, "slope": 0.1, "floor": 0.3},
                "ranges": {"ceilingConversion": {"low": 0.001, "mid": 0.01, "high": 0.02}}},
             "constraints": {"perTier": {"micro": {"min": 0, "max": 2}}, "required": ["%1$s"], "forbidden": ["%2$s"], "rivals": [["%1$s", "%2$s"]],
                "maxShareOfOne": 1, "minSegments": 1, "segmentShare": 0.0001, "minRoi": -1},
             "segments": [{"id": "DE:beauty", "size": 900000}],
             "people": {"countries": {"AT": {"low": 5000000, "mid": 7000000, "high": 8000000}}, "nicheShare": {"low": 0.02, "mid": 0.05, "high": 0.1},
                "ageShares": {"13-24": {"low": 0.2, "mid": 0.3, "high": 0.4}, "25-44": {"low": 0.3, "mid": 0.4, "high": 0.5}, "45+": {"low": 0.2, "mid": 0.3, "high": 0.4}}},
             "candidates": {"tiers": ["micro"], "platforms": ["instagram"], "countries": ["DE"], "languages": ["de"],
                "niches": ["beauty"], "limit": 8},
             "posts": 1, "postsPerTier": {"micro": 2},
             "overlaps": [{"a": "%1$s", "b": "%2$s", "share": 0.2, "of": "union"}],
             "overrides": [{"creatorId": "%1$s", "fit": 8, "brandSafety": 90, "handling": {"amount": 900, "currency": "EUR"}}]}""".formatted(AGENCY.creatorId(6), AGENCY.creatorId(7));
    private static final String NAMED = "{\"candidates\": {\"creatorIds\": [\"%s\", \"%s\"]}}"
            .formatted(AGENCY.creatorId(20), AGENCY.creatorId(22));

    private static String plans;

    static List<String> places() throws Exception {
        return Nulls.places(EVERYTHING);
    }

    @Test
    void everything_may_be_told_at_once() {
        AGENCY.post(plans(), EVERYTHING).statusCode(201);
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_null_anywhere_is_absent_or_refused_at_its_place(String place) throws Exception {
        assertAbsentOrRefused(place, EVERYTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/candidates", "/candidates/creatorIds", "/candidates/creatorIds/1"})
    void so_is_a_null_among_named_creators(String place) throws Exception {
        assertAbsentOrRefused(place, NAMED);
    }

    private static void assertAbsentOrRefused(String place, String question) throws Exception {
        Nulls.assertAbsentOrRefused(
                place, AGENCY.post(plans(), Nulls.at(place, question)).extract());
    }

    private static String plans() {
        if (plans == null) plans = "/v1/campaigns/" + AGENCY.draftCampaign() + "/mix-plans";
        return plans;
    }
}
