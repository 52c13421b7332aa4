package dev.lodestone.kit.request;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the kit knows about the request that is being answered; empty values outside of one. */
@ApplicationScoped
public class RequestFacts {
    public static final String REQUEST_ID = "lodestone.requestId";
    public static final String BODY_HASH = "lodestone.bodyHash";
    public static final String OPERATION = "lodestone.operation";
    public static final String NEXT_PAGE = "lodestone.nextPage";

    private final CurrentVertxRequest current;

    RequestFacts(CurrentVertxRequest current) {
        this.current = current;
    }

    public String requestId() {
        return fact(REQUEST_ID).orElse("none");
    }

    /** Hash of the body as it was sent; the hash of nothing when there was none. */
    public String bodyHash() {
        return fact(BODY_HASH).orElse("");
    }

    /** The operationId of the matched resource method. */
    public String operation() {
        return fact(OPERATION).orElse("none");
    }

    public String path() {
        return routing().map(RoutingContext::normalizedPath).orElse("");
    }

    /** The path with its query, whatever order the parameters came in: what a request is sent to. */
    public String target() {
        return routing()
                .map(routing -> routing.normalizedPath() + ListQuery.inOrder(routing.queryParams()))
                .orElse("");
    }

    public String method() {
        return routing().map(routing -> routing.request().method().name()).orElse("");
    }

    /** The query without the parameters that only turn pages: what a cursor has to stay with. */
    public String listIdentity() {
        return routing()
                .map(routing -> routing.normalizedPath() + ListQuery.withoutPaging(routing.queryParams()))
                .orElse("");
    }

    /** The query of the next page of this list. */
    public String pageQuery(String cursor, int limit) {
        String filters = routing()
                .map(routing -> ListQuery.filters(routing.queryParams()))
                .orElse("");
        return filters + "limit=" + limit + "&cursor=" + cursor;
    }

    public Optional<String> header(String name) {
        return routing().map(routing -> routing.request().getHeader(name));
    }

    public void remember(String fact, Object value) {
        routing().ifPresent(routing -> routing.put(fact, value));
    }

    public <T> Optional<T> recall(String fact, Class<T> type) {
        return routing().map(routing -> routing.get(fact)).map(type::cast);
    }

    private Optional<String> fact(String name) {
        return recall(name, String.class);
    }

    private Optional<RoutingContext> routing() {
        return Arc.container().requestContext().isActive()
                ? Optional.ofNullable(current.getCurrent())
                : Optional.empty();
    }
}
