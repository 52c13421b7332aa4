package dev.lodestone.payout.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTest {
    @Test
    void a_yes_needs_a_status_and_a_name() {
        assertThat(new Reply(202, "{\"providerRef\":\"P-1\",\"status\":\"submitted\"}").read())
                .isEqualTo(new Answer.Accepted("P-1", false));
        assertThat(new Reply(200, "{\"providerRef\":\"P-1\",\"status\":\"paid\"}").read())
                .isEqualTo(new Answer.Accepted("P-1", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<html>", "[]", "{}", "{\"providerRef\":7,\"status\":\"paid\"}", "{\"providerRef\":\"P\"}"})
    void a_yes_that_cannot_be_read_is_unclear(String body) {
        assertThat(new Reply(200, body).read()).isInstanceOf(Answer.Unclear.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 402, 422})
    void a_business_refusal_is_a_no(int status) {
        assertThat(new Reply(status, "no").read()).isEqualTo(new Answer.Refused(status, "no"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 301, 401, 403, 404, 408, 409, 425, 429, 500, 502, 503, 504})
    void anything_else_says_nothing_about_the_payment(int status) {
        assertThat(new Reply(status, "x").read()).isInstanceOf(Answer.Unclear.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unclaimed", "on-hold", "failed", "returned"})
    void a_look_up_alone_can_say_what_became_of_a_payment(String status) {
        String body = "{\"providerRef\":\"P-1\",\"status\":\"" + status + "\",\"reason\":\"closed\"}";

        assertThat(new Reply(200, body).readLookUp()).isEqualTo(new Answer.Told("P-1", status, Optional.of("closed")));
        assertThat(new Reply(200, body).read()).isInstanceOf(Answer.Unclear.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reserved", "sending", "unknown", "canceled", ""})
    void a_look_up_never_tells_what_only_we_can_know(String status) {
        String body = "{\"providerRef\":\"P-1\",\"status\":\"" + status + "\"}";

        assertThat(new Reply(200, body).readLookUp()).isInstanceOf(Answer.Unclear.class);
    }

    @Test
    void a_name_is_kept_as_far_as_there_is_room() {
        String body = "{\"providerRef\":\"" + "P".repeat(201) + "\",\"status\":\"submitted\"}";

        assertThat(new Reply(200, body).read()).isEqualTo(new Answer.Accepted("P".repeat(200), false));
    }

    @Test
    void a_look_up_alone_can_say_that_there_is_nothing() {
        assertThat(new Reply(404, "").readLookUp()).isEqualTo(new Answer.Absent());
        assertThat(new Reply(422, "").readLookUp()).isInstanceOf(Answer.Unclear.class);
        assertThat(new Reply(500, "").readLookUp()).isInstanceOf(Answer.Unclear.class);
    }
}
