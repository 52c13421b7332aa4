package dev.lodestone.kit.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A server with one of the edges and nothing behind it but what a test puts there. */
final class EdgeServer implements AutoCloseable {
    private static final String PATH = "/q/metrics";

    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;
    final Router router = Router.router(vertx);

    EdgeServer() {
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    HttpResponse<String> failingWith(Exception failure) throws IOException, InterruptedException {
        return failingWith(-1, failure);
    }

    /** @param status -1 for none */
    HttpResponse<String> failingWith(int status, Exception failure) throws IOException, InterruptedException {
        router.route(PATH).order(1).handler(routing -> {
            if (status < 0) routing.fail(failure);
            else routing.fail(status, failure);
        });
        return answerTo(request());
    }

    HttpRequest.Builder request() {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.actualPort() + PATH));
    }

    HttpResponse<String> answerTo(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
