package dev.lodestone.kit.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.BadRequestException;
import java.util.Set;

/**
 * JSON Merge Patch (RFC 7396): an absent field stays, null clears it, objects merge. The outcome is read and validated
 * like a new record, so that a patch can reach no state that a creation could not.
 */
@ApplicationScoped
public class MergePatch {
    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** {@code current} is the request record that would create what there is now. */
    @SuppressWarnings("unchecked")
    public <T> T apply(ObjectNode patch, T current) {
        ObjectNode target = json.valueToTree(current);
        merge(target, patch);
        T merged = (T) read(target, current.getClass());
        Set<ConstraintViolation<T>> violations = validator.validate(merged);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return merged;
    }

    private <T> T read(ObjectNode merged, Class<T> type) {
        try {
            return json.treeToValue(merged, type);
        } catch (JsonProcessingException fault) {
            throw new BadRequestException(fault);
        }
    }

    static void merge(ObjectNode target, ObjectNode patch) {
        for (var field : patch.properties()) {
            JsonNode value = field.getValue();
            if (value.isNull()) {
                target.remove(field.getKey());
            } else if (value instanceof ObjectNode inner) {
                if (!(target.get(field.getKey()) instanceof ObjectNode)) {
                    target.putObject(field.getKey());
                }
                merge((ObjectNode) target.get(field.getKey()), inner);
            } else {
                target.set(field.getKey(), value);
            }
        }
    }
}
