package dev.lodestone.campaign.pull.onnx;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One field of a protobuf message, as it lies in memory (protobuf.dev, "Encoding").
 *
 * @param whole with its tag and length
 */
record Field(int number, ByteBuffer content, ByteBuffer whole) {
    private static final int LENGTH_DELIMITED = 2;
    private static final int SEVEN_BITS = 0x7F;
    private static final int MORE = 0x80;

    static List<Field> of(ByteBuffer message) {
        ByteBuffer left = message.duplicate();
        List<Field> fields = new ArrayList<>();
        while (left.hasRemaining()) {
            int start = left.position();
            int tag = (int) number(left);
            int contentStart = skipTo(left, tag & 7);
            fields.add(new Field(
                    tag >>> 3,
                    message.slice(contentStart, left.position() - contentStart),
                    message.slice(start, left.position() - start)));
        }
        return fields;
    }

    String text() {
        return StandardCharsets.UTF_8.decode(content.duplicate()).toString();
    }

    /** The tag and length that go before so many bytes. */
    static ByteBuffer head(int number, int length) {
        ByteBuffer head = ByteBuffer.allocate(10);
        put(head, (number << 3) | LENGTH_DELIMITED);
        put(head, length);
        return head.flip();
    }

    /** Moves to the end of a field and tells where its content starts. */
    private static int skipTo(ByteBuffer left, int wireType) {
        int start = left.position();
        switch (wireType) {
            case 0 -> number(left);
            case 1 -> left.position(start + Long.BYTES);
            case LENGTH_DELIMITED -> {
                int length = (int) number(left);
                start = left.position();
                left.position(start + length);
            }
            case 5 -> left.position(start + Integer.BYTES);
            default -> throw new IllegalArgumentException("Not a protobuf message: wire type " + wireType);
        }
        return start;
    }

    private static long number(ByteBuffer left) {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = left.get();
            number |= (long) (next & SEVEN_BITS) << shift;
            if (next >= 0) return number;
        }
        throw new IllegalArgumentException("Not a protobuf message: endless number at " + left.position());
    }

    private static void put(ByteBuffer into, int number) {
        int left = number;
        for (; left > SEVEN_BITS; left >>>= 7) into.put((byte) (left & SEVEN_BITS | MORE));
        into.put((byte) left);
    }
}
