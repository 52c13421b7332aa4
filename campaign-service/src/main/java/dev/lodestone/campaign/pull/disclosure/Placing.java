package dev.lodestone.campaign.pull.disclosure;

import dev.lodestone.campaign.pull.disclosure.DisclosureMatrix.Placement;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import dev.lodestone.campaign.pull.text.Token.Kind;
import java.util.List;

/** Whether nobody can miss a label: before the fold, and not buried among tags. */
final class Placing {
    private Placing() {}

    static boolean isSeen(Prose prose, Span label, Placement placement) {
        if (label.start() >= placement.firstCharacters()) return false;
        String before = prose.text().substring(0, label.start());
        boolean aboveFold = before.lines().filter(line -> !line.isBlank()).count() <= placement.firstLines();
        return aboveFold && !isBuried(prose, label, placement.tagsInARow());
    }

    /** One of many tags in a row, and not the first of them. */
    private static boolean isBuried(Prose prose, Span label, int run) {
        List<Token> tokens = prose.tokens();
        int at = prose.tokenAt(label.start());
        if (at >= tokens.size() || tokens.get(at).kind() != Kind.TAG) return false;
        int first = at;
        while (first > 0 && tokens.get(first - 1).kind() == Kind.TAG) first--;
        int last = at;
        while (last + 1 < tokens.size() && tokens.get(last + 1).kind() == Kind.TAG) last++;
        return at > first && last - first + 1 >= run;
    }
}
