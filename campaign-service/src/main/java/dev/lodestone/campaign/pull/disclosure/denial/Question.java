package dev.lodestone.campaign.pull.disclosure.denial;

import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import java.util.List;
import java.util.Set;

/** "A paid partnership? Never." tells nothing, "Is it an ad? Yes." does. */
record Question(Set<String> yes, Set<String> no, Set<String> asks) {
    private static final int NEAR = 4;

    /** The answer decides what a question says. Without one, a label that is all of the question is no more than asked. */
    Manner read(Prose prose, int first, int end) {
        List<Token> tokens = prose.tokens();
        Span sentence = prose.sentenceAt(tokens.get(first).start());
        int opening = prose.tokenAt(sentence.start());
        int after = prose.tokenAt(sentence.end());
        if (!isQuestion(prose.text(), sentence) || after - end > NEAR) return Manner.TOLD;
        if (tokens.subList(end, Math.max(end, after)).stream().anyMatch(Token::opensClause)) return Manner.TOLD;
        String answer = after < tokens.size() ? tokens.get(after).term() : "";
        if (yes.contains(answer)) return Manner.TOLD;
        if (no.contains(answer) || (after == end && first - opening <= 1)) return Manner.DENIED;
        return after == end || asks.contains(tokens.get(opening).term()) ? Manner.DOUBTFUL : Manner.TOLD;
    }

    /** Looks at the end alone: a sentence of a hundred thousand characters may have a label in every fourth. */
    private static boolean isQuestion(String text, Span sentence) {
        int end = sentence.end();
        while (end > sentence.start() && Character.isWhitespace(text.charAt(end - 1))) end--;
        return end > sentence.start() && text.charAt(end - 1) == '?';
    }
}
