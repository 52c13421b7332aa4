package dev.lodestone.local.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.lodestone.local.desk.Answer;
import dev.lodestone.local.desk.Api;
import dev.lodestone.local.desk.Desk;
import dev.lodestone.local.desk.Journal;
import dev.lodestone.local.desk.Json;
import dev.lodestone.local.job.RunCollaborations.Collaboration;
import java.util.List;
import java.util.UUID;

/** What people get while a service is away: what the others can answer they answer, the rest is a stated problem. */
final class OneAway {
    private static final String AWAY = "creator-service-unavailable";

    /** In no stored plan, so that creator-service has to be asked. */
    private static final UUID STRANGER = UUID.randomUUID();

    private final Desk desk;
    private final Journal journal;

    OneAway(Desk desk, Journal journal) {
        this.desk = desk;
        this.journal = journal;
    }

    void whileCampaignServiceIsDown(Collaboration work) {
        UUID creator = work.creatorId();
        Api earnings = desk.earnings(creator);
        String own = "/v1/creators/" + creator;
        JsonNode balance = earnings.get(own + "/balances").path("data").path(0);
        assertThat(balance.path("paid").asLong()).isPositive();
        assertThat(earnings.all(own + "/statement")).isNotEmpty();
        assertThat(desk.profile(creator).get(own).path("id").asText()).isEqualTo(creator.toString());

        assertThat(desk.creator(creator).read("/v1/collaborations/" + work.id()).status())
                .as("the service that is away")
                .isEqualTo(Answer.NONE);
        refused(earnings.read("/v1/creators/" + UUID.randomUUID() + "/balances"), 404, "not-found");
        refused(earnings.write("/v1/commissions/approvals", Json.object()), 403, "forbidden");
        refused(desk.profile(creator).read("/v1/creators"), 403, "forbidden");
        journal.say(
                "campaign-service away: a creator reads balances, statement and profile; the rest is a stated problem");
    }

    void whilePayoutServiceIsDown(OpenCampaign.Opened campaign, Collaboration work) {
        Api own = desk.creator(work.creatorId());
        assertThat(own.get("/v1/collaborations/" + work.id()).path("id").asText())
                .isEqualTo(work.id().toString());
        refused(own.read("/v1/collaborations/" + UUID.randomUUID()), 404, "not-found");
        refused(own.read("/v1/campaigns/" + campaign.id() + "/report"), 403, "forbidden");
        JsonNode report = desk.campaigns().get("/v1/campaigns/" + campaign.id() + "/report");
        assertThat(report.path("payoutData").asText()).isEqualTo("unavailable");
        journal.say(
                "payout-service away: a creator reads the collaboration; the report says that the sales are missing");
    }

    /** Only who plans or invites needs it; what was refused works in the same words when it is back. */
    void whileCreatorServiceIsDown(OpenCampaign.Opened campaign, JsonNode question, Collaboration work) {
        String path = "/v1/campaigns/" + campaign.id();
        assertThat(desk.creators().read("/v1/creators").status()).isEqualTo(Answer.NONE);
        refused(desk.campaigns().write(path + "/mix-plans", question), 503, AWAY);
        refused(desk.campaigns().write(path + "/invitations", stranger()), 503, AWAY);

        assertThat(desk.campaigns().all(path + "/invitations")).isNotEmpty();
        String own = "/v1/collaborations/" + work.id();
        assertThat(desk.creator(work.creatorId()).get(own).path("id").asText())
                .isEqualTo(work.id().toString());
        journal.say("creator-service away: nobody plans, nobody is invited without a plan; all else goes on");
    }

    void creatorServiceIsBack(OpenCampaign.Opened campaign, ObjectNode question) {
        String path = "/v1/campaigns/" + campaign.id();
        assertThat(desk.creators().all("/v1/creators")).isNotEmpty();
        assertThat(desk.campaigns()
                        .post(path + "/mix-plans", ofTheLargest(question))
                        .path("plans"))
                .isNotEmpty();
        Answer invited = desk.campaigns().patiently(() -> desk.campaigns().write(path + "/invitations", stranger()));
        refused(invited, 422, "creator-unknown");
    }

    /** Somebody waits for this one, and the roster is more than is planned with then. */
    private static JsonNode ofTheLargest(ObjectNode question) {
        ObjectNode largest = question.deepCopy();
        largest.putObject("candidates").put("limit", 100);
        return largest;
    }

    private static JsonNode stranger() {
        return Json.object().set("creatorIds", Json.array(List.of(TextNode.valueOf(STRANGER.toString()))));
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.code()).as(answer.toString()).isEqualTo(code);
    }
}
