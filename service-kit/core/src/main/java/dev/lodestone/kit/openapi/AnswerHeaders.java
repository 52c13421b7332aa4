package dev.lodestone.kit.openapi;

import java.util.Collection;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The headers that belong to an answer as its body does. Which answers carry them was recorded with their examples. */
final class AnswerHeaders {
    private AnswerHeaders() {}

    static void declare(APIResponse response, @Nullable Object names) {
        if (names instanceof Collection<?> recorded) {
            recorded.forEach(name -> response.addHeader(name.toString(), header(name.toString())));
        }
    }

    private static Header header(String name) {
        Schema text = OASFactory.createSchema().addType(SchemaType.STRING);
        return switch (name) {
            case "ETag" ->
                described("The version of the record: send it as If-Match with a change, as If-None-Match to read anew")
                        .schema(text);
            case "Location" -> described("Path of what was made").schema(text.format("uri-reference"));
            default -> throw new IllegalArgumentException("Say what this header means: " + name);
        };
    }

    private static Header described(String meaning) {
        return OASFactory.createHeader().description(meaning);
    }
}
