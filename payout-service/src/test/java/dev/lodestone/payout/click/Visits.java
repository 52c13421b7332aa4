package dev.lodestone.payout.click;

import static io.restassured.RestAssured.given;

import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.workspace.Caller;
import dev.lodestone.payout.fixtures.Api;
import dev.lodestone.payout.fixtures.Await;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Visitors who follow a creator's link, and what is recorded of them. */
record Visits(Api api, UUID creator) {
    static final String PHONE = "Mozilla/5.0 (iPhone) Safari/604.1";

    Visits() {
        this(new Api(), UUID.randomUUID());
    }

    String openLink(RedirectMap redirects) {
        String path = api.post(
                        "/v1/links",
                        Map.of(
                                "programId",
                                api.openProgram("EUR"),
                                "creatorId",
                                creator,
                                "targetUrl",
                                "https://shop.example/spring?a=1#top"))
                .path("path");
        Await.until(
                "the link leads on",
                () -> redirects.of(path.substring("/r/".length())).isPresent());
        return path;
    }

    static Response follow(String path, String userAgent) {
        return given().redirects().follow(false).header("User-Agent", userAgent).get(path);
    }

    static void from(String visitor, String path) {
        given().redirects()
                .follow(false)
                .header("User-Agent", PHONE)
                .header("X-Forwarded-For", visitor)
                .get(path);
    }

    List<String> recorded(Database database) {
        return database.readAs(
                        Caller.job(api.workspace(), "test"),
                        tx -> tx.list(
                                "SELECT coalesce(flag, 'counts') AS flag FROM click WHERE workspace_id = $1",
                                row -> row.getString("flag"),
                                tx.workspace()))
                .await()
                .atMost(Duration.ofSeconds(60));
    }

    String total(Database database) {
        return database.readAs(
                        Caller.job(api.workspace(), "test"),
                        tx -> tx.one(
                                "SELECT sum(clicks) || '+' || sum(filtered) AS total FROM click_total WHERE workspace_id = $1",
                                row -> row.getString("total"),
                                tx.workspace()))
                .await()
                .atMost(Duration.ofSeconds(60));
    }
}
