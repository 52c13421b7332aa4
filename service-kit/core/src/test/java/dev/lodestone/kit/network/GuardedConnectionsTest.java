package dev.lodestone.kit.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.Channel;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

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
}
