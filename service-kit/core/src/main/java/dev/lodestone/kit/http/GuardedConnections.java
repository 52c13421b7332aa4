package dev.lodestone.kit.http;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelPipeline;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.impl.VertxHandler;
import io.vertx.core.spi.VertxServiceProvider;

/**
 * Has a hand on each connection before anything is read from it. What is no HTTP goes the way of all other requests, to be
 * refused in words (see {@link EdgeProblems}): the server would answer it with a bare status, and Quarkus keeps to itself the
 * server that could be told otherwise.
 */
public final class GuardedConnections extends JDKTransport implements VertxServiceProvider {

    @Override
    public void init(VertxBuilder builder) {
        builder.findTransport(this);
    }

    @Override
    public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap server) {
        super.configure(options, domainSocket, server);
        ChannelHandler equip = server.config().childHandler();
        server.childHandler(new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel fresh) {
                guard(fresh.pipeline().addLast(equip), options);
            }
        });
    }

    private static void guard(ChannelPipeline connection, NetServerOptions options) {
        VertxHandler<?> handler = connection.get(VertxHandler.class);
        if (handler == null) {
            connection.addFirst(new SilentAnswers(options));
        } else if (handler.getConnection() instanceof HttpServerConnection http) {
            http.invalidRequestHandler(VertxHttpRecorder.getRootHandler());
        }
    }
}
