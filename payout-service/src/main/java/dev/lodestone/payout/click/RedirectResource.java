package dev.lodestone.payout.click;

import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.kit.security.PublicEndpoint;
import io.smallrye.common.annotation.NonBlocking;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers from memory alone, so that a visitor never waits for a database. */
@Path("/r")
@Tag(name = "Redirects")
class RedirectResource {
    private final FollowLink followLink;

    RedirectResource(FollowLink followLink) {
        this.followLink = followLink;
    }

    @GET
    @Path("/{slug}")
    @NonBlocking
    @PublicEndpoint
    @Operation(
            operationId = "followLink",
            summary = "Lead a visitor to the brand's page",
            description = "The address gets a signed click token as `ldst`: report it with the order as `clickToken`.")
    @APIResponse(
            responseCode = "302",
            description = "The brand's page",
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<Void> follow(String slug, @Context HttpServerRequest request) {
        String page = followLink.by(visitor(request), slug).orElseThrow(() -> ProblemException.notFound("link", slug));
        return RestResponse.ResponseBuilder.<Void>create(302, null)
                .header("Location", page)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private static Visitor visitor(HttpServerRequest request) {
        return new Visitor(
                request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress(),
                header(request, "User-Agent"),
                header(request, "Accept-Language"),
                header(request, "Sec-Purpose") + header(request, "Purpose") + header(request, "X-Moz"),
                HttpMethod.GET.equals(request.method()));
    }

    private static String header(HttpServerRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name)).orElse("");
    }
}
