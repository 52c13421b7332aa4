package dev.lodestone.campaign.page;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Between a page and JSON the framework takes {@code Accept: application/*} for any bytes; it can only mean JSON. */
class PageOrData {
    @ServerResponseFilter
    public void settle(ContainerResponseContext response) {
        boolean undecided = MediaType.APPLICATION_OCTET_STREAM_TYPE.equals(response.getMediaType());
        if (undecided && response.getEntity() instanceof Paged) {
            response.setEntity(response.getEntity(), response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
        }
    }
}
