package dev.lodestone.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** Text that PostgreSQL could not hold, or that no UTF-8 encoder could write. */
public final class InvalidTextException extends JsonMappingException {
    private static final long serialVersionUID = 1L;

    InvalidTextException(JsonParser where) {
        super(where, "The text holds a NUL character or half of a surrogate pair.");
    }
}
