package dev.lodestone.creator.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.lodestone.creator.fixtures.Agency;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DirectoryApiTest {
    static final String ROSTER = Agency.HEADER
            + "Small Ann,instagram,@ann,i1,5000,400,food;home,DE,de,DE:8000,18-24:5000,8000,EUR,ann@example.org\n"
            + "Small Ann,tiktok,@ann,t1,2000,1200,,DE,de,DE:3000;AT:5000,,5000,EUR,ann@example.org\n"
            + "Mid Ben,youtube,@ben,y1,250000,150,tech,AT,de,DE:5000;AT:4000,25-34:6000,300000,EUR,ben@example.org\n"
            + "Big 100% Eve,instagram,@eve_star,i2,3000000,90,fashion,FR,fr,FR:7000,18-24:5000,4000000,EUR,eve@example.org\n"
            + "Tiny Tom,tiktok,@tom,t2,400,2000,food,DE,de,,,,,tom@example.org\n";

    private final Agency agency = Agency.fresh();

    @BeforeEach
    void import_the_roster() {
        agency.imports(ROSTER).statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "tier=nano, Small Ann",
        "tier=mid&tier=mega, Big 100% Eve|Mid Ben",
        "platform=tiktok, Small Ann|Tiny Tom",
        "platform=tiktok&followersMin=1000, Small Ann",
        "followersMax=5000, Small Ann|Tiny Tom",
        "platform=instagram&engagementRateMin=300, Small Ann",
        "engagementRateMin=1300, Tiny Tom",
        "niche=food, Small Ann|Tiny Tom",
        "country=DE&niche=tech, ''",
        "country=AT&country=FR, Big 100% Eve|Mid Ben",
        "language=fr, Big 100% Eve",
        "audienceCountry=AT, Mid Ben",
        "audienceCountry=DE&audienceShareMin=6000, Small Ann",
        "platform=tiktok&audienceCountry=AT&audienceShareMin=5000, Small Ann",
        "q=100%25, Big 100% Eve",
        "q=eve_, Big 100% Eve",
        "q=e_e, ''",
        "q=SMALL, Small Ann",
        "availability=open&provenance=import&niche=fashion, Big 100% Eve",
        "provenance=manual, ''",
        "sort=followers, Tiny Tom|Small Ann|Mid Ben|Big 100% Eve",
        "sort=-engagementRate, Tiny Tom|Small Ann|Mid Ben|Big 100% Eve",
    })
    void a_filter_finds_who_meets_it(String query, String names) {
        List<String> found = agency.reads()
                .urlEncodingEnabled(false)
                .get("/v1/creators?" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("data.displayName");

        assertThat(String.join("|", found)).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-followers", "followers", "-engagementRate", "createdAt", "-createdAt"})
    void pages_of_one_go_through_everybody_once(String sort) {
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            var page = agency.reads().queryParam("sort", sort).queryParam("limit", 1);
            var answer = (cursor == null ? page : page.queryParam("cursor", cursor))
                    .get("/v1/creators")
                    .then()
                    .statusCode(200)
                    .extract();
            seen.add(answer.path("data[0].id"));
            cursor = answer.path("nextCursor");
        } while (cursor != null);

        assertThat(seen).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void a_question_that_is_not_known_is_refused() {
        agency.reads()
                .get("/v1/creators?tier=giant&followersMin=-1&sort=shoe")
                .then()
                .statusCode(422)
                .body("errors.parameter", contains("tier", "followersMin", "sort"));
        agency.reads().get("/v1/creators?teir=nano").then().statusCode(422);
        agency.reads().get("/v1/creators?audienceShareMin=100").then().statusCode(422);
        agency.reads().get("/v1/creators?cursor=abc").then().statusCode(422).body("code", equalTo("invalid-cursor"));
    }
}
