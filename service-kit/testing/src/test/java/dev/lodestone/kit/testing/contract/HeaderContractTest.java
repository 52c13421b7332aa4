package dev.lodestone.kit.testing.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lodestone.kit.testing.contract.ResponseContract.Answer;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeaderContractTest {
    private final HeaderContract contract = new HeaderContract(Contract.parse("""
            openapi: 3.1.0
            paths:
              /v1/things:
                post: {responses: {'201': {headers: {ETag: {}, Location: {}}}, '409': {}}}
              /v1/things/{id}:
                get: {responses: {'200': {description: A thing}}}
              /v1/plans/{id}:
                get: {responses: {'200': {headers: {ETag: {}}}}}"""));

    @Test
    void an_answer_with_the_headers_of_the_document_is_let_through() {
        assertThatCode(() -> contract.check("POST", "/v1/things", answer(201, "ETag", "Location")))
                .doesNotThrowAnyException();
        assertThatCode(() -> contract.check("POST", "/v1/things", answer(409))).doesNotThrowAnyException();
    }

    @Test
    void a_promised_header_has_to_come() {
        assertThatThrownBy(() -> contract.check("POST", "/v1/things", answer(201, "Location")))
                .hasMessageContaining("the headers [Location]; the document tells [ETag, Location]");
    }

    @Test
    void a_header_has_to_be_promised() {
        assertThatThrownBy(() -> contract.check("GET", "/v1/things/7", answer(200, "ETag")))
                .hasMessageContaining("the headers [ETag]; the document tells []");
    }

    @Test
    void a_page_for_people_has_no_version() {
        Answer page = new Answer(200, "text/html", "<p>", Set.of());

        assertThatCode(() -> contract.check("GET", "/v1/plans/7", page)).doesNotThrowAnyException();
        assertThatThrownBy(() -> contract.check("GET", "/v1/plans/7", answer(200)))
                .hasMessageContaining("the headers []; the document tells [ETag]");
    }

    private static Answer answer(int status, String... headers) {
        return new Answer(status, "application/json", "{}", Set.of(headers));
    }
}
