package dev.lodestone.kit.http;

import dev.lodestone.kit.request.RequestFacts;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers 304 when the caller already has what it asks for (RFC 9110, 13.1.2), and names the next page (RFC 8288). */
class ConditionalGet {
    private final RequestFacts facts;

    ConditionalGet(RequestFacts facts) {
        this.facts = facts;
    }

    @ServerResponseFilter
    public void answer(ContainerRequestContext request, ContainerResponseContext response) {
        String known = request.getHeaderString("If-None-Match");
        Object tag = response.getHeaders().getFirst("ETag");
        if (known != null && tag != null && request.getMethod().equals("GET") && response.getStatus() == 200) {
            boolean same = Arrays.stream(known.split(","))
                    .map(String::strip)
                    .anyMatch(one ->
                            one.equals("*") || one.replaceFirst("^W/", "").equals(tag.toString()));
            if (same) {
                response.setStatus(304);
                response.setEntity(null);
            }
        }
        facts.recall(RequestFacts.NEXT_PAGE, String.class)
                .ifPresent(next -> response.getHeaders().add("Link", "<" + next + ">; rel=\"next\""));
    }
}
