package dev.lodestone.kit.network;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.handler.timeout.IdleStateHandler;
import java.util.concurrent.TimeUnit;

/**
 * Closes a connection on which nothing moved for too long, whether the other side agrees or not. The database client's own close
 * is a farewell that waits for the database to hang up: from one that is silent it waits for ever, and the statement in flight, or
 * the greeting, with it. So this stands between the network and the client, and once the network is gone, the client fails the
 * statement, COMMIT as well, and the pool forgets the connection.
 */
final class SilenceEnds extends IdleStateHandler {
    /** As everywhere in the network library, no time at all means for ever. */
    private SilenceEnds(long longestOfUs, long longestOfBoth) {
        super(0, longestOfUs, longestOfBoth, TimeUnit.MILLISECONDS);
    }

    static SilenceEnds ofBoth(long longestMillis) {
        return new SilenceEnds(0, longestMillis);
    }

    /** What the other side says does not count. */
    static SilenceEnds ofUs(long longestMillis) {
        return new SilenceEnds(longestMillis, 0);
    }

    @Override
    protected void channelIdle(ChannelHandlerContext network, IdleStateEvent silence) {
        var unused = network.close();
    }
}
