package dev.lodestone.campaign.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lodestone.campaign.content.Asked.Faulty;
import dev.lodestone.campaign.content.Asked.Readable;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a check of a batch by the same rules, and with the same refusals, as if it had come alone. */
@ApplicationScoped
class ReadAsked {
    private final ObjectMapper json;
    private final Validator validator;

    ReadAsked(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    Asked read(JsonNode body) {
        try {
            return validated(json.treeToValue(body, ContentCheckRequest.class));
        } catch (JsonProcessingException fault) {
            return new Faulty(ProblemException.of(fault));
        }
    }

    private Asked validated(@Nullable ContentCheckRequest request) {
        if (request == null) {
            return new Faulty(ProblemException.invalid(FieldError.at("", "not-null", "must not be null")));
        }
        Set<ConstraintViolation<ContentCheckRequest>> violations = validator.validate(request);
        return violations.isEmpty() ? new Readable(request) : new Faulty(ProblemException.invalid(violations));
    }
}
