package dev.lodestone.local.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lodestone.local.process.LocalFailure;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerTest {
    @Test
    void a_refusal_is_told_with_its_code_and_its_fields() {
        Answer refused = answer(422, """
                {"code": "invalid-request", "detail": "Two fields.", "errors": [
                 {"pointer": "/name", "code": "NotBlank", "message": "must not be blank"}]}""");

        assertThatThrownBy(refused::orFail)
                .isInstanceOf(LocalFailure.class)
                .hasMessage("POST /v1/brands was answered by 422 invalid-request: Two fields.\n"
                        + "    /name: must not be blank");
    }

    @Test
    void only_what_may_be_sent_again_is_temporary() {
        assertThat(answer(503, "{}").isTemporary()).isTrue();
        assertThat(answer(Answer.NONE, "{}").isTemporary()).isTrue();
        assertThat(answer(409, "{\"code\": \"request-in-flight\"}").isTemporary())
                .isTrue();
        assertThat(answer(409, "{\"code\": \"conflict\"}").isTemporary()).isFalse();
        assertThat(answer(500, "{}").isTemporary()).isFalse();
    }

    private static Answer answer(int status, String body) {
        return new Answer("POST /v1/brands", status, Json.parse(body), Optional.empty(), Optional.empty());
    }
}
