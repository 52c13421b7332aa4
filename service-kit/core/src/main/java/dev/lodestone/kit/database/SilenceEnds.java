package dev.lodestone.kit.database;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.timeout.IdleStateEvent;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.impl.SocketConnectionBase;
import io.vertx.sqlclient.impl.SqlConnectionInternal;

/**
 * Closes a connection on which nothing moved for too long, whether the database agrees or not. The client's own close is
 * a farewell that waits for the database to hang up: from one that is silent it waits for ever, and the statement in
 * flight with it. So this stands between the network and the client, and once the network is gone, the client fails the
 * statement, COMMIT as well, and the pool forgets the connection. The client offers no public way to its network.
 */
final class SilenceEnds extends ChannelInboundHandlerAdapter {
    private static final String CLIENT = "codec";

    private SilenceEnds() {}

    /** To be called with a new connection, before the pool has it. */
    static void over(SqlConnection connection) {
        var pooled = ((SqlConnectionInternal) connection).unwrap();
        var client = (SocketConnectionBase) pooled.unwrap();
        client.socket().channelHandlerContext().pipeline().addBefore(CLIENT, "silence", new SilenceEnds());
        connection.close();
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext network, Object event) {
        if (event instanceof IdleStateEvent) {
            var unused = network.close();
        } else {
            network.fireUserEventTriggered(event);
        }
    }
}
