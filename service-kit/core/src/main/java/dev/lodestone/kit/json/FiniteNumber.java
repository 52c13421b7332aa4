package dev.lodestone.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers.DoubleDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads numbers that can be counted with: no text such as "NaN", and nothing that a double can only call infinite. */
final class FiniteNumber extends StdScalarDeserializer<Double> {
    private static final long serialVersionUID = 1L;

    private final DoubleDeserializer any;

    FiniteNumber(Class<Double> type) {
        super(type);
        this.any = type.isPrimitive() ? new DoubleDeserializer(type, 0.0) : new DoubleDeserializer(type, null);
    }

    @Override
    public Double deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.currentToken().isNumeric()) return (Double) context.handleUnexpectedToken(Double.class, parser);
        Double number = any.deserialize(parser, context);
        if (Double.isFinite(number)) return number;
        return (Double) context.handleWeirdNumberValue(Double.class, number, "Too large");
    }

    @Override
    public @Nullable Double getNullValue(DeserializationContext context) throws JsonMappingException {
        return any.getNullValue(context);
    }
}
