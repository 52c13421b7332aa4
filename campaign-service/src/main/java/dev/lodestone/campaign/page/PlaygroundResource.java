package dev.lodestone.campaign.page;

import dev.lodestone.kit.security.PublicEndpoint;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * A page on which a person tries the content check. It is public because it holds no data: what it shows comes from the
 * API with the person's own token. Being no operation of the contract, it is not in the document.
 */
@Path("/playground")
class PlaygroundResource {
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String PAGE = PageStyle.file("playground.html");
    private static final String SCRIPT = PageStyle.file("playground.js");
    private static final String STYLE = PageStyle.CSS + PageStyle.file("playground.css");

    @GET
    @PublicEndpoint
    @Operation(hidden = true)
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<String> page() {
        return ResponseBuilder.ok(PAGE)
                .header("Content-Type", "text/html;charset=UTF-8")
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    @GET
    @Path("/playground.js")
    @PublicEndpoint
    @Operation(hidden = true)
    @Produces("text/javascript")
    public RestResponse<String> script() {
        return ResponseBuilder.ok(SCRIPT)
                .header("Content-Type", "text/javascript;charset=UTF-8")
                .build();
    }

    @GET
    @Path("/playground.css")
    @PublicEndpoint
    @Operation(hidden = true)
    @Produces("text/css")
    public RestResponse<String> style() {
        return ResponseBuilder.ok(STYLE)
                .header("Content-Type", "text/css;charset=UTF-8")
                .build();
    }
}
