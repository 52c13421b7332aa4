package dev.lodestone.kit.network;

import io.netty.handler.codec.http.HttpMessage;
import io.quarkus.vertx.http.runtime.ServerLimitsConfig;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;

/**
 * Reads as the server's own would, except for a request that tells its end in two ways: that one would drop the length without a word
 * and go on, while whoever stands in front may have believed it.
 */
final class RequestDecoder extends VertxHttpRequestDecoder {
    RequestDecoder(ServerLimitsConfig limits) {
        super(new HttpServerOptions()
                .setMaxInitialLineLength(limits.maxInitialLineLength())
                .setMaxHeaderSize(limits.maxHeaderSize().asBigInteger().intValueExact())
                .setMaxChunkSize(limits.maxChunkSize().asBigInteger().intValueExact()));
    }

    @Override
    protected void handleTransferEncodingChunkedWithContentLength(HttpMessage request) {
        throw new UncertainEndException();
    }
}
