package dev.lodestone.local.shop;

import dev.lodestone.local.process.Await;
import dev.lodestone.local.process.LocalFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The public: people who follow a link. The redirect itself hands them a signed token, which the shop later reports. */
public final class Clicks {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(3))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private static final String TOKEN = "ldst=";

    private final URI payout;
    private int made;

    public Clicks(URI payout) {
        this.payout = payout;
    }

    /** Each click comes from another browser, or it would count as one visitor's second look. */
    public String token(String path) {
        made++;
        HttpRequest request = HttpRequest.newBuilder(payout.resolve(path))
                .timeout(Duration.ofSeconds(5))
                .header("User-Agent", "Mozilla/5.0 (demo visitor " + made + ") Safari/604.1")
                .header("Accept-Language", "de,en;q=0.5")
                .GET()
                .build();
        HttpResponse<Void> response = Await.until(
                "a redirect from " + path, Duration.ofSeconds(10), () -> follow(request), Clicks::isRedirect);
        String location = response.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf(TOKEN) + TOKEN.length()).split("[&#]", 2)[0];
    }

    /** A link that was made a moment ago may not lead on yet. */
    private static boolean isRedirect(HttpResponse<Void> response) {
        return response.statusCode() / 100 == 3
                && response.headers().firstValue("Location").orElse("").contains(TOKEN);
    }

    private static HttpResponse<Void> follow(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            throw new LocalFailure("No redirect from " + request.uri() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public int made() {
        return made;
    }
}
