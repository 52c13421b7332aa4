package dev.lodestone.kit.network;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.ReferenceCountUtil;
import java.util.List;

/**
 * Makes a head that does not say where its request ends one that cannot be read, and is the end of the connection's requests: the
 * server would take what it does not know for no body, and whoever stands in front may have taken what follows for one.
 */
final class CertainEnds extends ChannelInboundHandlerAdapter {
    private boolean over;

    @Override
    public void channelRead(ChannelHandlerContext network, Object read) {
        if (over) {
            ReferenceCountUtil.release(read);
            return;
        }
        if (read instanceof HttpRequest head && head.decoderResult().isSuccess() && !isEndCertain(head)) {
            head.setDecoderResult(DecoderResult.failure(new UncertainEndException()));
            over = true;
        }
        network.fireChannelRead(read);
    }

    private static boolean isEndCertain(HttpRequest head) {
        List<String> codings = head.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
        return codings.isEmpty()
                || codings.size() == 1
                        && HttpHeaderValues.CHUNKED.contentEqualsIgnoreCase(codings.getFirst())
                        && head.protocolVersion().equals(HttpVersion.HTTP_1_1);
    }
}
