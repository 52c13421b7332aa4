package dev.lodestone.kit.testing.isolation;

import dev.lodestone.kit.testing.Tokens;
import dev.lodestone.kit.testing.probe.GivenUpDelivery;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.UUID;

/** The records that every service has from the kit. */
final class KitRecords {
    private static final String ENDPOINT = "/v1/webhook-endpoints/{id}";
    /** It hears of nothing, and leads to an address that is never connected to, so no job changes it. */
    private static final String HOOK = """
            {"url": "https://localhost/hooks", "types": ["nothing.happened"]}""";

    private KitRecords() {}

    static Records and(Records records) {
        return records.record(ENDPOINT, KitRecords::endpoint)
                .record("/v1/webhook-deliveries/{id}", KitRecords::delivery)
                .named("endpointId", ENDPOINT)
                .body("createWebhookEndpoint", home -> HOOK)
                .body("replaceWebhookEndpoint", home -> HOOK);
    }

    private static String endpoint(Home home) {
        Response created = RestAssured.given()
                .header(
                        "Authorization",
                        Tokens.in(home.workspace()).scopes("webhooks:manage").bearer())
                .contentType("application/json")
                .body(HOOK)
                .post("/v1/webhook-endpoints");
        return created.then().statusCode(201).extract().header("Location");
    }

    private static String delivery(Home home) {
        UUID endpoint = UUID.fromString(home.id(ENDPOINT));
        return "/v1/webhook-deliveries/" + GivenUpDelivery.of(home.workspace(), endpoint);
    }
}
