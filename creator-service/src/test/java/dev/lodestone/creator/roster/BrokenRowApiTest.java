package dev.lodestone.creator.roster;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.lodestone.creator.fixtures.Agency;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BrokenRowApiTest {
    private static final String ROSTER = Agency.HEADER
            + "Nora Bakes,tiktok,@nora.b,nora-1,5000,400,food,DE,de,DE:8000,,8000,EUR,nora@example.org\n"
            + "\"Ada\" L,tiktok,@ada,ada-1,10,,,,,,,,,\n"
            + "Bo,tiktok,@bo,bo-1,10,,,,,,,,,\n";

    private final Agency agency = Agency.fresh();

    @Test
    void a_bad_quote_is_a_bad_line_as_any_other() {
        agency.imports(ROSTER)
                .statusCode(201)
                .body("state", equalTo("refused"), "rows.line", contains(2, 3, 4))
                .body("rows.problem.code", contains("file-refused", "invalid-row", "file-refused"));

        agency.imports(ROSTER, "onError", "keep-good")
                .statusCode(201)
                .body("rows.status", contains("created", "refused", "created"));
        agency.reads().get("/v1/creators").then().body("data", hasSize(2));
    }

    /** The contract has a column with each fault; this fault has none. */
    @Test
    void a_row_with_too_few_cells_is_at_fault_in_no_column() {
        agency.imports(Agency.HEADER + "Bo,tiktok\n")
                .statusCode(201)
                .body("rows[0].problem.errors.code", contains("wrong-cell-count"))
                .body("rows[0].problem.errors.column", contains(""));
    }
}
