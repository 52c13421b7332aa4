package dev.lodestone.kit.testing.probe;

import static io.restassured.RestAssured.given;

import dev.lodestone.kit.testing.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A reader of the event feed. */
public final class Feed {
    private Feed() {}

    public static String readOn(UUID workspace, String cursor, List<String> read) {
        String place = cursor;
        boolean more = true;
        while (more) {
            JsonPath page = page(workspace, "?limit=5" + (place.isEmpty() ? "" : "&after=" + place))
                    .then()
                    .log()
                    .ifValidationFails()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            read.addAll(page.getList("data.id", String.class));
            place = page.getString("nextCursor");
            more = page.getBoolean("hasMore");
        }
        return place;
    }

    public static List<String> subjects(String bearer) {
        List<String> subjects = new ArrayList<>();
        String place = "0";
        boolean more = true;
        while (more) {
            JsonPath page = given().header("Authorization", bearer)
                    .get("/v1/events?limit=500&after=" + place)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            subjects.addAll(page.getList("data.subject", String.class));
            place = page.getString("nextCursor");
            more = page.getBoolean("hasMore");
        }
        return subjects;
    }

    public static List<String> field(Response page, String name) {
        return page.jsonPath().getList("data." + name, String.class);
    }

    public static Response page(UUID workspace, String query) {
        return given().header(
                        "Authorization",
                        Tokens.in(workspace).scopes("audit:read").bearer())
                .get("/v1/events" + query);
    }
}
