package dev.lodestone.creator.roster.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The bytes of a roster as text. What is not UTF-8 is marked where it stands, so that it spoils its own cell and no other. */
final class RosterText {
    /** Never a character: Unicode keeps it free for marks like this one. */
    private static final String NOT_TEXT = "\uFFFF";

    private RosterText() {}

    static String of(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith(NOT_TEXT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    static boolean isMarked(String text) {
        return text.contains(NOT_TEXT);
    }
}
