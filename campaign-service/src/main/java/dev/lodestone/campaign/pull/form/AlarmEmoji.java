package dev.lodestone.campaign.pull.form;

import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import java.util.List;
import java.util.Set;

/** A siren, fire, clock or arrow in the sentence of an offer, or right behind it. */
final class AlarmEmoji implements Form {
    private static final Set<Integer> ALARMS = Set.of(
            0x1F6A8, 0x1F525, 0x23F0, 0x23F3, 0x231B, 0x1F6D1, 0x2757, 0x203C, 0x26A0, 0x1F4E2, 0x1F4E3, 0x1F3C3,
            0x1F4A5);
    private static final int NEARBY_WORDS = 3;

    @Override
    public List<Span> find(Prose prose, List<Span> offers, Set<String> names) {
        return prose.tokens().stream()
                .filter(token -> token.kind() == Token.Kind.EMOJI
                        && ALARMS.contains(prose.text().codePointAt(token.start())))
                .map(token -> new Span(token.start(), token.end()))
                .filter(span -> offers.stream().anyMatch(offer -> isNear(prose, span, offer)))
                .toList();
    }

    private static boolean isNear(Prose prose, Span emoji, Span offer) {
        if (prose.sentenceAt(emoji.start()).equals(prose.sentenceAt(offer.start()))) return true;
        return Math.abs(prose.tokenAt(emoji.start()) - prose.tokenAt(offer.start())) <= NEARBY_WORDS;
    }
}
