package dev.lodestone.kit.http;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.handler.timeout.IdleStateHandler;
import io.vertx.core.net.NetServerOptions;

/**
 * Ends a connection of the management port that has led to no answer for the idle timeout, however its bytes came. No filter
 * bounds a body there, and that server alone speaks HTTP/2 as well, which nobody can switch off.
 */
final class SilentAnswers extends IdleStateHandler {
    SilentAnswers(NetServerOptions options) {
        super(0, options.getIdleTimeout(), 0, options.getIdleTimeoutUnit());
    }

    @Override
    protected void channelIdle(ChannelHandlerContext network, IdleStateEvent nothingWritten) {
        var unused = network.close();
    }
}
