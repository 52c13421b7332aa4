package dev.lodestone.campaign.pull.rules;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** The data that the engine ships with, as people edit it: YAML, without doubled or unknown keys, nor words that YAML takes for truth values. */
public final class DataFile {
    private static final ObjectMapper RECORDS = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .withCoercionConfig(
                    LogicalType.Textual, words -> words.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private DataFile() {}

    public static String resource(String name) {
        try (InputStream resource = DataFile.class.getResourceAsStream("/pull/" + name)) {
            if (resource == null) throw new IllegalStateException("The file " + name + " is missing");
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static <T> T read(String yaml, Class<T> type) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        try {
            return RECORDS.convertValue(new Yaml(new SafeConstructor(strict)).load(yaml), type);
        } catch (YAMLException | IllegalArgumentException fault) {
            throw new IllegalArgumentException("Not a " + type.getSimpleName() + ": " + fault.getMessage(), fault);
        }
    }
}
