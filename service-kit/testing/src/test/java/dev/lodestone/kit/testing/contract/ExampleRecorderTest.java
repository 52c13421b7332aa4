package dev.lodestone.kit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lodestone.kit.testing.contract.ResponseContract.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleRecorderTest {
    private static final ContractOperation OPERATION =
            Contract.parse("""
            openapi: 3.1.0
            paths:
              /v1/things:
                post:
                  operationId: createThing
                  responses: {"201": {description: made}, "409": {description: no}}
            """).operations().getFirst();

    private static final JsonNode FEED = new ObjectMapper().createObjectNode().put("operationId", "listEvents");

    @TempDir
    Path folder;

    private ExampleRecorder recorder;

    @BeforeEach
    void start() {
        recorder = new ExampleRecorder(folder);
    }

    @Test
    void the_most_telling_exchange_is_kept_whatever_came_first() throws IOException {
        made("{'name':'Nora'}", "{'name':'Nora','note':null}");
        made("{'name':'Nora','note':'new'}", "{'name':'Nora','note':'new'}");
        made("{'name':'Bo'}", "{'name':'Bo','note':null}");

        assertThat(recorded("createThing").at("/201/request/note").asText()).isEqualTo("new");
    }

    @Test
    void two_runs_record_the_same() throws IOException {
        made(fresh(), fresh());
        JsonNode first = recorded("createThing");
        Files.setLastModifiedTime(folder.resolve("createThing.json"), FileTime.from(Instant.EPOCH));
        made(fresh(), fresh());

        assertThat(recorded("createThing")).isEqualTo(first);
    }

    @Test
    void what_an_earlier_run_recorded_counts_for_nothing() throws IOException {
        made("{'name':'Nora','note':'old'}", "{}");
        Files.setLastModifiedTime(folder.resolve("createThing.json"), FileTime.from(Instant.EPOCH));
        made("{'name':'Bo'}", "{}");

        assertThat(recorded("createThing").at("/201/request").toString()).isEqualTo("{\"name\":\"Bo\"}");
    }

    @Test
    void each_code_of_a_refusal_is_kept_under_its_status() throws IOException {
        refused(409, "taken");
        refused(409, "full");
        refused(418, "undocumented");

        assertThat(recorded("problems").toString())
                .isEqualTo("{\"409\":{\"full\":{\"code\":\"full\"},\"taken\":{\"code\":\"taken\"}}}");
    }

    @Test
    void of_a_feed_each_type_of_event_is_kept() throws IOException {
        ContractOperation feed = new ContractOperation("GET", "/v1/events", FEED);
        recorder.record(
                feed,
                null,
                answer(200, "application/json", "{'data':[{'type':'a.b','n':1},{'type':'a.c'}],'hasMore':false}"));

        assertThat(recorded("listEvents").at("/200/a.b/data").toString()).isEqualTo("[{\"type\":\"a.b\",\"n\":1}]");
        assertThat(recorded("listEvents").at("/200/a.c/data").size()).isEqualTo(1);
    }

    @Test
    void long_lists_of_answers_are_cut_and_those_of_requests_are_not() throws IOException {
        made("{'ids':[1,2,3,4,5]}", "{'data':[{'a':1},{'a':2}],'ids':[1,2,3,4,5]}");

        assertThat(recorded("createThing").get("201").toString())
                .isEqualTo("{\"request\":{\"ids\":[1,2,3,4,5]},\"response\":{\"data\":[{\"a\":1}],\"ids\":[1,2,3]}}");
    }

    private static String fresh() {
        return "{'id':'%s','name':'Nora %s','at':'%s','url':'http://localhost:%d/a','nextCursor':'%s','hash':'%s'}"
                .formatted(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        Instant.now(),
                        System.nanoTime() % 60_000,
                        Long.toString(System.nanoTime(), 36),
                        (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", ""));
    }

    private void made(String request, String response) {
        recorder.record(OPERATION, request.replace('\'', '"'), answer(201, "application/json", response));
    }

    private void refused(int status, String code) {
        recorder.record(OPERATION, null, answer(status, "application/problem+json", "{'code':'" + code + "'}"));
    }

    private static Answer answer(int status, String type, String body) {
        return new Answer(status, type, body.replace('\'', '"'));
    }

    private JsonNode recorded(String name) throws IOException {
        return new ObjectMapper().readTree(folder.resolve(name + ".json").toFile());
    }
}
