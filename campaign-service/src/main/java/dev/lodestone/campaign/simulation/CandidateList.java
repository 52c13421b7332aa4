package dev.lodestone.campaign.simulation;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Stops reading at the largest number of candidates: a million of them must not be held, let alone looked at. */
final class CandidateList extends StdDeserializer<List<CandidateRequest>> {
    private static final long serialVersionUID = 1L;

    CandidateList() {
        super(List.class);
    }

    @Override
    public List<CandidateRequest> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.isExpectedStartArrayToken()) {
            context.reportInputMismatch(this, "a list");
        }
        List<CandidateRequest> read = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (read.size() == MixSimulationRequest.MOST_CANDIDATES) {
                throw ProblemException.invalid(FieldError.at(
                        "/candidates",
                        "size",
                        "Send at most " + MixSimulationRequest.MOST_CANDIDATES + " candidates."));
            }
            try {
                boolean isNull = parser.currentToken() == JsonToken.VALUE_NULL;
                read.add(isNull ? null : context.readValue(parser, CandidateRequest.class));
            } catch (JsonMappingException fault) {
                fault.prependPath(List.class, read.size());
                throw fault;
            }
        }
        return read;
    }
}
