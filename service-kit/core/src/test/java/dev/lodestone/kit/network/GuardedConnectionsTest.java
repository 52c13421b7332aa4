package dev.lodestone.kit.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.Channel;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class GuardedConnectionsTest {
    @Test
    void a_connection_whose_longest_silence_nobody_told_is_left_alone() throws InterruptedException {
        EventLoopGroup loop = new NioEventLoopGroup(1);
        try {
            Channel ofTheResolver =
                    new GuardedConnections().channelFactory(false).newChannel();

            loop.register(ofTheResolver).sync();

            assertThat(ofTheResolver.isOpen()).isTrue();
            assertThat(ofTheResolver.pipeline().get(SilenceEnds.class)).isNull();
            ofTheResolver.close().sync();
        } finally {
            loop.shutdownGracefully(0, 1, TimeUnit.SECONDS).await();
        }
    }

    @Test
    @Timeout(10)
    void a_server_without_the_framework_keeps_its_own_answer_to_what_is_no_http() throws IOException {
        Vertx vertx = Vertx.vertx();
        try {
            HttpServer server = vertx.createHttpServer()
                    .requestHandler(request -> request.response().end())
                    .listen(0)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();

            assertThat(answerTo("hello\r\n\r\n", server.actualPort())).startsWith("HTTP/1.0 400");
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private static String answerTo(String text, int port) throws IOException {
        try (Socket client = new Socket("localhost", port)) {
            client.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
            return new String(client.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
