package dev.lodestone.campaign.pull.form;

import dev.lodestone.campaign.pull.text.Places;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import java.util.List;
import java.util.Set;

/** A siren, fire, clock or red arrow in the sentence of an offer, or right behind it in the same line. */
final class AlarmEmoji implements Form {
    private static final Set<Integer> ALARMS = Set.of(
            0x1F6A8, 0x1F525, 0x23F0, 0x23F3, 0x231B, 0x1F6D1, 0x2757, 0x203C, 0x26A0, 0x1F4E2, 0x1F4E3, 0x1F3C3,
            0x1F4A5, 0x1F53A, 0x1F53B);

    private static final String LINE_BREAKS = "\n\r\u2028\u2029";

    @Override
    public List<Span> find(Prose prose, List<Span> offers, Set<String> names) {
        Places places = new Places(offers);
        return prose.tokens().stream()
                .filter(token -> token.kind() == Token.Kind.EMOJI
                        && ALARMS.contains(prose.text().codePointAt(token.start())))
                .map(token -> new Span(token.start(), token.end()))
                .filter(emoji -> isNear(prose, emoji, places))
                .toList();
    }

    private static boolean isNear(Prose prose, Span emoji, Places offers) {
        Span sentence = prose.sentenceAt(emoji.start());
        return offers.startWithin(sentence)
                || (closes(prose, sentence, emoji) && offers.startWithin(prose.sentenceAt(sentence.start() - 1)));
    }

    /** In "Sale! 🚨 We walked" the sign belongs to the sale, although a sentence ends before it. */
    private static boolean closes(Prose prose, Span sentence, Span emoji) {
        if (sentence.start() == 0 || LINE_BREAKS.indexOf(prose.text().charAt(sentence.start() - 1)) >= 0) return false;
        return prose.wordsIn(new Span(sentence.start(), emoji.start())) == 0;
    }
}
