package dev.lodestone.campaign.pull.disclosure;

import dev.lodestone.campaign.pull.disclosure.Labels.Manner;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import java.util.List;
import java.util.Set;

/** What takes a label back: "This is not an ad" tells nothing, "No joke, this is an ad" does; "A paid partnership? Never." only asks. */
final class Negation {
    private static final Set<String> INSIDE = words(
            "not never isnt wasnt arent werent aint dont doesnt wont cant kein keine keiner nicht nie niemals pas jamais aucune aucun",
            "non mai nessuna nessun geen niet nooit nunca ninguna ningun");
    private static final Set<String> BEFORE = words(
            "no nobody nobodys none noone without didnt havent hasnt hadnt neither nor",
            "keinen ohne weder sans ni niente senza zonder sin");
    /** What may stand between a denial and what it denies. */
    private static final Set<String> BETWEEN = words(
            "a an any the my your one this that they anyone anybody brand company even ever really actually",
            "technically exactly officially single been being get getting got do doing done made have paid",
            "some eine ein une un de dune la le una uno di een e es");
    /** What is wished for or wondered about: "I wish this were sponsored", "they ask if it is an ad". */
    private static final Set<String> UNREAL =
            words("wish wishes wished if whether pretend pretending imagine think thinks thought assume als ob wenn");

    private static final Set<String> WONDERED =
            words("this that it these was is were be a an the only my post video das dies hier");

    private static final Set<String> YES = words("yes yep yeah yup ja jep oui si sure absolutely correct indeed");
    private static final Set<String> NO =
            words("no nope nah never not hardly nein niemals nie non jamais mai nee nunca");
    private static final Set<String> ASKS =
            words("is was are were does do did has have had would will could can am ist war");
    private static final int NEAR = 4;

    private Negation() {}

    static Manner read(Prose prose, Span label) {
        int first = prose.tokenAt(label.start());
        int end = prose.tokenAt(label.end());
        if (first >= end) return Manner.TOLD;
        List<Token> tokens = prose.tokens();
        boolean denied = isDeniedBefore(tokens, first)
                || tokens.subList(first + 1, end).stream()
                        .anyMatch(token -> !token.opensClause() && INSIDE.contains(token.term()));
        if (denied) return Manner.DENIED;
        boolean unreal = isBefore(tokens, first, UNREAL, WONDERED) || isQuoted(prose, label);
        return asked(prose, first, end).and(unreal ? Manner.DOUBTFUL : Manner.TOLD);
    }

    /** A tag that nothing denies is a label of its own. */
    private static boolean isDeniedBefore(List<Token> tokens, int label) {
        return isBefore(tokens, label, INSIDE, BETWEEN) || isBefore(tokens, label, BEFORE, BETWEEN);
    }

    /** Looks back to the border of the clause, and only over words that carry on what is looked for. */
    private static boolean isBefore(List<Token> tokens, int label, Set<String> sought, Set<String> over) {
        for (int at = label; at > 0 && !tokens.get(at).opensClause(); at--) {
            String before = tokens.get(at - 1).term();
            if (sought.contains(before)) return true;
            if (!over.contains(before)) return false;
        }
        return false;
    }

    /** The word alone, which somebody is said to have said. */
    private static boolean isQuoted(Prose prose, Span label) {
        Span sentence = prose.sentenceAt(label.start());
        return prose.quotations().stream()
                .anyMatch(quote -> quote.start() + 1 == label.start()
                        && quote.end() <= label.end() + 2
                        && prose.wordsIn(new Span(sentence.start(), quote.start())) > 0);
    }

    /** The answer decides what a question says. Without one, a label that is all of the question is no more than asked. */
    private static Manner asked(Prose prose, int first, int end) {
        List<Token> tokens = prose.tokens();
        Span sentence = prose.sentenceAt(tokens.get(first).start());
        int opening = prose.tokenAt(sentence.start());
        int after = prose.tokenAt(sentence.end());
        if (!isQuestion(prose.text(), sentence) || after - end > NEAR) return Manner.TOLD;
        if (tokens.subList(end, Math.max(end, after)).stream().anyMatch(Token::opensClause)) return Manner.TOLD;
        String answer = after < tokens.size() ? tokens.get(after).term() : "";
        if (YES.contains(answer)) return Manner.TOLD;
        if (NO.contains(answer) || (after == end && first - opening <= 1)) return Manner.DENIED;
        return after == end || ASKS.contains(tokens.get(opening).term()) ? Manner.DOUBTFUL : Manner.TOLD;
    }

    /** Looks at the end alone: a sentence of a hundred thousand characters may have a label in every fourth. */
    private static boolean isQuestion(String text, Span sentence) {
        int end = sentence.end();
        while (end > sentence.start() && Character.isWhitespace(text.charAt(end - 1))) end--;
        return end > sentence.start() && text.charAt(end - 1) == '?';
    }

    private static Set<String> words(String... lines) {
        return Set.of(String.join(" ", lines).split(" "));
    }
}
