package dev.lodestone.kit.testing.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lodestone.kit.testing.contract.Contract;
import dev.lodestone.kit.testing.contract.ResponseContract.Answer;
import java.util.function.Function;

/** Answers what the provider really answered when the examples of its document were recorded. */
record RecordedAnswers(Contract contract) implements Function<Ask, Answer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public Answer apply(Ask ask) {
        return contract.find(ask.request().method(), ask.path())
                .map(operation -> FakeService.json(
                        contract.recorded(operation.id()).getFirst().toString()))
                .orElseGet(() -> FakeService.problem(contract.refusal(404)));
    }

    /** The same answer with a property more in each object, as a later version of the provider may give it. */
    static String withNews(String body) {
        try {
            JsonNode answer = JSON.readTree(body);
            addNews(answer);
            return answer.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void addNews(JsonNode node) {
        node.forEach(RecordedAnswers::addNews);
        if (node instanceof ObjectNode object) {
            object.put("aPropertyOfTomorrow", true);
        }
    }
}
