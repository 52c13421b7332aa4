package dev.lodestone.campaign.pull.disclosure;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.re2j.Pattern;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import dev.lodestone.campaign.pull.text.Token.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a label is seen, for a format on a platform. No format or platform means any.
 *
 * @param firstCharacters it begins within so many
 * @param firstLines and within so many; null where lines say nothing, as in what is spoken
 * @param tagsInARow and outside of a run of so many tags
 * @param means what these numbers stand for
 * @param otherwise what is said of a label that stands elsewhere
 */
public record Placement(
        @Nullable List<String> platforms,
        @Nullable List<String> formats,
        @JsonProperty("first-characters") int firstCharacters,
        @JsonProperty("first-lines") @Nullable Integer firstLines,
        @JsonProperty("tags-in-a-row") int tagsInARow,
        String means,
        String otherwise,
        String source,
        String date) {

    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\n\r\u2028\u2029]");

    boolean holds(DisclosureGate.Setting setting) {
        return Row.fits(platforms, setting.platform()) && Row.fits(formats, setting.format());
    }

    /** Whether nobody can miss a label: before the fold, ahead of what it is about, and not buried among tags. */
    boolean shows(Prose prose, Span label) {
        return label.start() < firstCharacters
                && isInLines(prose.text().substring(0, label.start()), firstLines)
                && !isLast(prose, label)
                && !isBuried(prose, label, tagsInARow);
    }

    /** An empty line pushes a label down like any other. */
    private static boolean isInLines(String before, @Nullable Integer lines) {
        return lines == null || LINE_BREAK.split(before + "|").length <= lines;
    }

    /** Hung on at the end, a label is read after everything that it is about. One inside the sentence that tells the tie is not hung on. */
    private static boolean isLast(Prose prose, Span label) {
        int first = prose.tokenAt(label.start());
        if (first >= prose.tokens().size()) return false;
        Token opening = prose.tokens().get(first);
        boolean hungOn = opening.kind() == Kind.TAG || opening.opensClause();
        return hungOn
                && prose.wordsIn(new Span(0, label.start())) > 0
                && prose.wordsIn(new Span(label.end(), prose.text().length())) == 0;
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
