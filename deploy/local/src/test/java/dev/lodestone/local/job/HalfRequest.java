package dev.lodestone.local.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A POST of which the service has read the headers and waits for the body, for as long as the test likes. */
final class HalfRequest implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader answers;
    private final byte[] body;

    private HalfRequest(Socket socket, byte[] body) throws IOException {
        this.socket = socket;
        this.body = body;
        this.answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Returns when the service has said that it wants the body, so that it surely holds the request. */
    static HalfRequest post(URI to, String token, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        HalfRequest request = new HalfRequest(new Socket(to.getHost(), to.getPort()), body);
        request.socket.setSoTimeout(20_000);
        request.write("""
                POST %s HTTP/1.1
                Host: %s
                Authorization: Bearer %s
                Content-Type: application/json
                Content-Length: %d
                Expect: 100-continue

                """.formatted(to.getPath(), to.getAuthority(), token, body.length)
                .replace("\n", "\r\n"));
        String invited = request.answers.readLine();
        if (!"HTTP/1.1 100 Continue".equals(invited)) throw new IOException("Instead of 'continue': " + invited);
        request.answers.readLine();
        return request;
    }

    /** Sends the body and returns the status line of the answer. */
    String finish() throws IOException {
        socket.getOutputStream().write(body);
        socket.getOutputStream().flush();
        return answers.readLine();
    }

    private void write(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
