package dev.lodestone.kit.network;

import io.netty.handler.codec.http.HttpMessage;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import java.util.Set;

/**
 * Reads as the server's own would, except for a request that tells its end in two ways: that one would drop the length without a word
 * and go on, while whoever stands in front may have believed it. Nor is another version served, as that one would, and under its own
 * name: for one that is only spelt differently it would not look for a second end.
 */
final class RequestDecoder extends VertxHttpRequestDecoder {
    private static final Set<String> VERSIONS = Set.of("HTTP/1.0", "HTTP/1.1");

    RequestDecoder(HttpServerOptions limits) {
        super(limits);
    }

    @Override
    protected HttpMessage createMessage(String[] requestLine) {
        if (!VERSIONS.contains(requestLine[2])) {
            throw new IllegalArgumentException("Only HTTP/1.1 and HTTP/1.0 are spoken");
        }
        return super.createMessage(requestLine);
    }

    @Override
    protected void handleTransferEncodingChunkedWithContentLength(HttpMessage request) {
        throw new UncertainEndException();
    }
}
