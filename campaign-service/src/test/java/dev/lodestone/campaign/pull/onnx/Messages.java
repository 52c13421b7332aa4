package dev.lodestone.campaign.pull.onnx;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Messages of protobuf, written by hand. */
final class Messages {
    private Messages() {}

    static byte[] text(int number, String text) {
        return message(number, text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] message(int number, byte[]... parts) {
        byte[] content = joined(parts);
        ByteBuffer head = Field.head(number, content.length);
        byte[] start = new byte[head.remaining()];
        head.get(start);
        return joined(start, content);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) all.writeBytes(part);
        return all.toByteArray();
    }
}
