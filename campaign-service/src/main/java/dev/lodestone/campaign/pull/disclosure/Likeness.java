package dev.lodestone.campaign.pull.disclosure;

import dev.lodestone.campaign.pull.lexicon.Names;
import dev.lodestone.campaign.pull.text.Places;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where the word for a thing is not the thing: "Botox-free", "a pistol-shaped toy", or a part of somebody's name. */
final class Likeness {
    private static final Set<String> OTHERWISE = Set.of(
            "free",
            "shaped",
            "scented",
            "style",
            "styled",
            "inspired",
            "coloured",
            "colored",
            "themed",
            "print",
            "frei",
            "freie",
            "freien",
            "freier",
            "freies",
            "formig",
            "formige",
            "formigen",
            "duft",
            "optik");
    /** "Wine free with every box" is wine. */
    private static final Set<String> GIVEN = Set.of("of", "with", "for", "when", "on", "if", "to", "at", "delivery");

    /** Behind what a maker of something is called by: the "Vape" of "Moor Vape Co." is its trade. */
    private static final Set<String> FIRMS = Set.of(
            "co", "company", "ltd", "inc", "llc", "plc", "gmbh", "ag", "kg", "shop", "store", "club", "com", "de");

    private final Prose prose;
    private final Places names;

    Likeness(Prose prose, List<String> brandNames) {
        this.prose = prose;
        List<Span> leads = new ArrayList<>();
        brandNames.forEach(name -> Names.find(prose, name).forEach(span -> leads.add(lead(span))));
        this.names = new Places(leads);
    }

    boolean holds(Span word) {
        return names.hold(word) || isOtherwise(prose.tokenAt(word.end()), word);
    }

    /** A name without what it is the name of: "Rifle" of "Rifle Paper Co.", nothing of "Moor Vapes". */
    private Span lead(Span name) {
        int first = prose.tokenAt(name.start());
        int head = prose.tokenAt(name.end()) - 1;
        while (head > first && FIRMS.contains(prose.tokens().get(head).term())) head--;
        return new Span(
                name.start(),
                head == first ? name.start() : prose.tokens().get(head - 1).end());
    }

    private boolean isOtherwise(int next, Span word) {
        List<Token> tokens = prose.tokens();
        if (next >= tokens.size() || tokens.get(next).opensClause()) return false;
        if (!OTHERWISE.contains(tokens.get(next).term())) return false;
        boolean hyphened = prose.text().startsWith("-", word.end());
        boolean given =
                next + 1 < tokens.size() && GIVEN.contains(tokens.get(next + 1).term());
        return hyphened || !given;
    }
}
