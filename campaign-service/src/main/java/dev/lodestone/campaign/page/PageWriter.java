package dev.lodestone.campaign.page;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Sends a page with a policy that lets nothing run and nothing load: only the styles of our pages, known by their hashes. */
@Provider
@Produces(MediaType.TEXT_HTML)
class PageWriter implements MessageBodyWriter<Paged> {
    static final String POLICY = "default-src 'none'; style-src " + PageStyle.HASHES
            + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Paged.class.isAssignableFrom(type) && MediaType.TEXT_HTML_TYPE.isCompatible(mediaType);
    }

    @Override
    public void writeTo(
            Paged answer,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle("Content-Type", "text/html;charset=UTF-8");
        headers.putSingle("Content-Security-Policy", POLICY);
        headers.putSingle("Vary", "Accept");
        out.write(answer.page().getBytes(StandardCharsets.UTF_8));
    }
}
