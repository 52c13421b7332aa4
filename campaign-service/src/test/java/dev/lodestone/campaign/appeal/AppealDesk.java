package dev.lodestone.campaign.appeal;

import dev.lodestone.campaign.fixtures.Agency;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** An agency where a creator appeals and "ana" decides. */
final class AppealDesk {
    final Agency agency = new Agency();

    String draft(String text) {
        String drafts = "/v1/collaborations/" + agency.collaboration(agency.openCampaign(), 9) + "/submissions";
        String id = agency.creator(agency.creatorId(9))
                .body("{\"text\": \"" + text + "\"}")
                .post(drafts)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return drafts + "/" + id;
    }

    ValidatableResponse appeal(String draft, String rule, int start, int end) {
        return ask(agency.creator(agency.creatorId(9)), draft, rule, start, end);
    }

    ValidatableResponse ask(RequestSpecification who, String draft, String rule, int start, int end) {
        return who.body("{\"ruleId\": \"%s\", \"start\": %d, \"end\": %d, \"reason\": \"it is a quotation\"}"
                        .formatted(rule, start, end))
                .post(draft + "/appeals")
                .then();
    }

    ValidatableResponse decide(String draft, String appeal, String outcome) {
        return agency.post(draft + "/appeals/" + appeal + "/decision", "{\"outcome\": \"" + outcome + "\"}");
    }
}
