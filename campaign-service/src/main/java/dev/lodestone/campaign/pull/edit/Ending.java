package dev.lodestone.campaign.pull.edit;

import dev.lodestone.campaign.pull.spelling.Glyphs;

/** The marks right behind the last word of a statement. */
record Ending(int start, int end, boolean asks) {
    static Ending of(Statement statement) {
        String text = statement.prose().text();
        int start = statement.words().end();
        int end = start;
        boolean asks = false;
        while (end < text.length() && Glyphs.endsSentence(text.charAt(end))) asks |= text.charAt(end++) == '?';
        return new Ending(start, end, asks);
    }
}
