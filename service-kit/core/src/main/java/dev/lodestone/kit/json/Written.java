package dev.lodestone.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/** Reads a value in the one form that the contract gives it; an empty text is no absent value, and an array no date. */
final class Written<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final String expected;
    private final transient Function<String, T> parse;

    private Written(Class<T> type, String expected, Function<String, T> parse) {
        super(type);
        this.type = type;
        this.expected = expected;
        this.parse = parse;
    }

    static Written<UUID> id() {
        return new Written<>(UUID.class, "Not a UUID", UUID::fromString);
    }

    static Written<LocalDate> date() {
        return new Written<>(LocalDate.class, "Not a date such as 2026-01-31", LocalDate::parse);
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) return type.cast(context.handleUnexpectedToken(type, parser));
        String text = parser.getText();
        try {
            T value = parse.apply(text);
            if (value.toString().equalsIgnoreCase(text)) return value;
        } catch (RuntimeException notOfThisForm) {
            // Told below, as is what can be read and is written otherwise.
        }
        return type.cast(context.handleWeirdStringValue(type, text, expected));
    }
}
