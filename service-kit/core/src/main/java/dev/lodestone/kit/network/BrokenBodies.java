package dev.lodestone.kit.network;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.util.AttributeKey;
import io.netty.util.ReferenceCountUtil;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;

/** Keeps a body that stops being HTTP from the server, which would hang up without a word, and tells whoever answers it. */
public final class BrokenBodies extends ChannelInboundHandlerAdapter {
    private static final AttributeKey<Runnable> TOLD = AttributeKey.valueOf("lodestone.broken-body");

    BrokenBodies() {}

    /** To be called while the body of the request that was read last is under way. */
    public static void onBreak(HttpConnection connection, Runnable refuse) {
        ((ConnectionBase) connection).channel().attr(TOLD).set(refuse);
    }

    @Override
    public void channelRead(ChannelHandlerContext network, Object read) {
        boolean begins = read instanceof HttpRequest;
        if (begins) {
            network.channel().attr(TOLD).set(null);
        }
        Runnable refuse = network.channel().attr(TOLD).get();
        if (!begins
                && refuse != null
                && read instanceof HttpContent part
                && part.decoderResult().isFailure()) {
            ReferenceCountUtil.release(read);
            refuse.run();
        } else {
            network.fireChannelRead(read);
        }
    }
}
