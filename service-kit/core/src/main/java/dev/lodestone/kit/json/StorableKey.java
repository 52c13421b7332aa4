package dev.lodestone.kit.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;

/** Names in a map are text like any other. */
final class StorableKey extends KeyDeserializer {
    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        if (!StorableText.isStorable(key)) throw new InvalidTextException(context.getParser(), key);
        return key;
    }
}
