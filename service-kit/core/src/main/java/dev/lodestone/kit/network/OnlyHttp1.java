package dev.lodestone.kit.network;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.vertx.core.http.impl.Http1xOrH2CHandler;
import java.nio.charset.StandardCharsets;

/**
 * Speaks first, in place of the client. The server of the management port waits for the first bytes, and then for the first request,
 * to learn which HTTP it is to speak, and no option of Quarkus spares it that. After a request that nobody hears, the connection is
 * like one of the other port: it has its handler, and HTTP/1.1 only.
 */
final class OnlyHttp1 extends ChannelInboundHandlerAdapter {
    private static final String EMPTY_LINE = "\r\n";
    private static final String REQUEST = "GET / HTTP/1.1\r\n\r\n";

    private OnlyHttp1() {}

    static void settle(ChannelPipeline undecided) {
        if (undecided.get(Http1xOrH2CHandler.class) == null) {
            return;
        }
        say(undecided, EMPTY_LINE);
        undecided.addLast(new OnlyHttp1());
        say(undecided, REQUEST);
    }

    private static void say(ChannelPipeline undecided, String words) {
        undecided.fireChannelRead(Unpooled.copiedBuffer(words, StandardCharsets.US_ASCII));
        undecided.fireChannelReadComplete();
    }

    @Override
    public void channelRead(ChannelHandlerContext network, Object unheard) {
        ReferenceCountUtil.release(unheard);
        if (unheard instanceof LastHttpContent) {
            network.pipeline().remove(this);
        }
    }
}
