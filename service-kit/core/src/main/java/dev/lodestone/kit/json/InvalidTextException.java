package dev.lodestone.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** Text that PostgreSQL could not hold, or that no UTF-8 encoder could write. */
public final class InvalidTextException extends JsonMappingException {
    private static final long serialVersionUID = 1L;

    InvalidTextException(JsonParser where, String text) {
        super(where, fault(text));
    }

    private static String fault(String text) {
        return text.indexOf(0) >= 0
                ? "The text holds a NUL character."
                : "The text holds half of a surrogate pair, which is no character and cannot be written in UTF-8.";
    }
}
