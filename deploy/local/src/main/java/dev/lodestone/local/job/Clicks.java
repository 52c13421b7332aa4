package dev.lodestone.local.job;

import dev.lodestone.local.stack.LocalFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The public: people who follow a link. The redirect itself hands them a signed token, which the shop later reports. */
final class Clicks {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(3))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private static final String TOKEN = "ldst=";

    private final URI payout;
    private int made;

    Clicks(URI payout) {
        this.payout = payout;
    }

    /** Each click comes from another browser, or it would count as one visitor's second look. */
    String token(String path) {
        made++;
        HttpRequest request = HttpRequest.newBuilder(payout.resolve(path))
                .timeout(Duration.ofSeconds(5))
                .header("User-Agent", "Mozilla/5.0 (demo visitor " + made + ")")
                .header("Accept-Language", "de,en;q=0.5")
                .GET()
                .build();
        try {
            HttpResponse<Void> response = HTTP.send(request, HttpResponse.BodyHandlers.discarding());
            String location = response.headers().firstValue("Location").orElse("");
            if (response.statusCode() / 100 != 3 || !location.contains(TOKEN)) {
                throw new LocalFailure(
                        request.uri() + " was answered by " + response.statusCode() + ", not by a redirect");
            }
            return location.substring(location.indexOf(TOKEN) + TOKEN.length()).split("[&#]")[0];
        } catch (IOException e) {
            throw new LocalFailure("No redirect from " + request.uri() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    int made() {
        return made;
    }
}
