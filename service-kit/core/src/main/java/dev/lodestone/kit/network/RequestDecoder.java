package dev.lodestone.kit.network;

import io.netty.handler.codec.http.HttpMessage;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;

/**
 * Reads as the server's own would, except for a request that tells its end in two ways: that one would drop the length without a word
 * and go on, while whoever stands in front may have believed it.
 */
final class RequestDecoder extends VertxHttpRequestDecoder {
    RequestDecoder(HttpServerOptions limits) {
        super(limits);
    }

    @Override
    protected void handleTransferEncodingChunkedWithContentLength(HttpMessage request) {
        throw new UncertainEndException();
    }
}
