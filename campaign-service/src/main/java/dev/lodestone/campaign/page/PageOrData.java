package dev.lodestone.campaign.page;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Settles whether an answer goes out as a page or as data, and has the page written off the event loop. */
class PageOrData {
    private final PageThreads threads;

    PageOrData(PageThreads threads) {
        this.threads = threads;
    }

    /** A page that is written already. */
    private record Written(String page) implements Paged {}

    @ServerResponseFilter
    public Uni<Void> settle(ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Paged paged))
            return Uni.createFrom().voidItem();
        // Between a page and JSON the framework takes Accept: application/* for any bytes; it can only mean JSON.
        if (MediaType.APPLICATION_OCTET_STREAM_TYPE.equals(response.getMediaType())) {
            response.setEntity(paged, response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
        }
        if (!MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())) {
            return Uni.createFrom().voidItem();
        }
        // The tag is the data's: a page of the same facts is another text.
        response.getHeaders().remove(HttpHeaders.ETAG);
        return threads.run(paged::page)
                .invoke(page -> response.setEntity(
                        new Written(page), response.getEntityAnnotations(), MediaType.TEXT_HTML_TYPE))
                .replaceWithVoid();
    }
}
