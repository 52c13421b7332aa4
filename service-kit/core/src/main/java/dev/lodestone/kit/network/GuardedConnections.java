package dev.lodestone.kit.network;

import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFactory;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelPipeline;
import io.netty.util.AttributeKey;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.ClientOptionsBase;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.TCPSSLOptions;
import io.vertx.core.net.impl.VertxHandler;
import io.vertx.core.spi.VertxServiceProvider;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Has a hand on each connection before anything moves on it, through the one door that is open to others: neither the framework's
 * server nor its client of the database lets itself be told what is told here.
 */
public final class GuardedConnections extends JDKTransport implements VertxServiceProvider {
    private static final String SERVER = "handler";
    private static final String DECODER = "httpDecoder";
    private static final AttributeKey<Long> LONGEST_SILENCE = AttributeKey.valueOf("lodestone.longest-silence");

    @Override
    public void init(VertxBuilder builder) {
        builder.findTransport(this);
    }

    @Override
    public void configure(ClientOptionsBase options, boolean domainSocket, Bootstrap client) {
        super.configure(options, domainSocket, client);
        client.attr(LONGEST_SILENCE, idleMillis(options));
    }

    @Override
    public ChannelFactory<? extends Channel> channelFactory(boolean domainSocket) {
        ChannelFactory<? extends Channel> factory = super.channelFactory(domainSocket);
        return () -> {
            Channel outgoing = factory.newChannel();
            outgoing.pipeline().addFirst(atBirth(GuardedConnections::endSilence));
            return outgoing;
        };
    }

    /** A connection of the name resolver is told nothing: it ends by itself. */
    private static void endSilence(Channel outgoing) {
        Long longest = outgoing.attr(LONGEST_SILENCE).get();
        if (longest != null) {
            outgoing.pipeline().addFirst(SilenceEnds.ofBoth(longest));
        }
    }

    @Override
    public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap server) {
        super.configure(options, domainSocket, server);
        ChannelHandler equip = server.config().childHandler();
        HttpServerOptions wanted = wanted(ConfigProvider.getConfig());
        server.childHandler(
                atBirth(incoming -> guard(incoming.pipeline().addLast(equip), idleMillis(options), wanted)));
    }

    /**
     * What is no HTTP goes the way of all other requests, to be refused in words at the edge: the server would answer it with a
     * bare status. Only the server of the management port has no handler yet; there a body is read before any filter, so that
     * what comes has to lead to an answer. It has twice the time of an idle connection: who asks anew at the end of that time, as
     * a scraper does each minute, is answered.
     */
    private static void guard(ChannelPipeline incoming, long idleMillis, HttpServerOptions wanted) {
        if (incoming.get(VertxHandler.class) == null) {
            incoming.addFirst(SilenceEnds.ofUs(2 * idleMillis));
            if (!wanted.isHttp2ClearTextEnabled()) {
                OnlyHttp1.settle(incoming);
            }
        }
        VertxHandler<?> handler = incoming.get(VertxHandler.class);
        if (handler != null && handler.getConnection() instanceof HttpServerConnection connection) {
            refuseAtTheEdge(connection);
            incoming.replace(DECODER, DECODER, new RequestDecoder(wanted));
            incoming.addBefore(SERVER, "ends", new CertainEnds());
        }
    }

    /** Where the framework does not run, its handler has nobody to ask, and a server's own answer is the better one. */
    private static void refuseAtTheEdge(HttpServerConnection connection) {
        if (VertxHttpRecorder.getCurrentApplicationState() != null) {
            connection.invalidRequestHandler(VertxHttpRecorder.getRootHandler());
        }
    }

    /** The server keeps its own options to itself. */
    private static HttpServerOptions wanted(Config config) {
        HttpServerOptions wanted = new HttpServerOptions()
                .setHttp2ClearTextEnabled(config.getValue("quarkus.http.http2", Boolean.class))
                .setMaxInitialLineLength(config.getValue("quarkus.http.limits.max-initial-line-length", Integer.class))
                .setMaxHeaderSize((int) config.getValue("quarkus.http.limits.max-header-size", MemorySize.class)
                        .asLongValue());
        config.getOptionalValue("quarkus.http.limits.max-chunk-size", MemorySize.class)
                .ifPresent(size -> wanted.setMaxChunkSize((int) size.asLongValue()));
        return wanted;
    }

    private static long idleMillis(TCPSSLOptions options) {
        return options.getIdleTimeoutUnit().toMillis(options.getIdleTimeout());
    }

    private static ChannelHandler atBirth(Consumer<Channel> work) {
        return new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel fresh) {
                work.accept(fresh);
            }
        };
    }
}
