package dev.lodestone.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * Reads times as text and refuses what is none of our time: a number may count seconds or milliseconds, and a year of ten
 * digits is a slip that neither the database nor arithmetic could take.
 */
public final class StorableTime extends StdScalarDeserializer<Instant> {
    private static final long serialVersionUID = 1L;
    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    StorableTime() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (Instant) context.handleUnexpectedToken(Instant.class, parser);
        }
        try {
            return parse(parser.getText());
        } catch (DateTimeException notATime) {
            return (Instant) context.handleWeirdStringValue(Instant.class, parser.getText(), "Not a time");
        }
    }

    /** @throws DateTimeException for what is not a time of the years 1970 to 9999 */
    public static Instant parse(String text) {
        Instant time = Instant.parse(text);
        if (time.isBefore(FIRST) || !time.isBefore(END)) throw new DateTimeException("Out of the years 1970 to 9999");
        return time;
    }
}
