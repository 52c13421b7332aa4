package dev.lodestone.campaign.pull.disclosure.denial;

import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import dev.lodestone.campaign.pull.text.Token.Kind;
import java.util.List;
import java.util.Set;

/** "Unpaid" takes back what it touches where money was paid, and is true of a gift. */
public record Denial(List<String> ties, List<String> phrases) {
    /**
     * "Ad, unpaid" takes a label back. "Ad | Unpaid bills" and "#ad Never paid much" go on to speak of something else.
     *
     * @param joints words that do not go on to something else: "#ad unpaid post"
     */
    public static boolean takesBack(Prose prose, Span label, Span denial, Set<String> joints) {
        boolean tag = prose.tokens().get(prose.tokenAt(label.start())).kind() == Kind.TAG;
        boolean apart = tag || !prose.isOneClause(denial);
        return denial.start() < label.start() || !apart || ends(prose.tokens(), prose.tokenAt(denial.end()), joints);
    }

    private static boolean ends(List<Token> tokens, int next, Set<String> joints) {
        if (next >= tokens.size() || tokens.get(next - 1).kind() == Kind.TAG) return true;
        Token token = tokens.get(next);
        return !token.isWord() || token.opensClause() || joints.contains(token.term());
    }
}
