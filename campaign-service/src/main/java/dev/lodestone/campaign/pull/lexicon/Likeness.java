package dev.lodestone.campaign.pull.lexicon;

import dev.lodestone.campaign.pull.text.Places;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the word for a thing is not the thing: "Botox-free", "a pistol-shaped toy", or a part of somebody's name. */
public final class Likeness {
    private final Prose prose;
    private final Map<String, Set<String>> lists;
    private final Places names;

    /** @param lists the words behind another word, and in a name, that make it something else */
    public Likeness(Prose prose, Map<String, Set<String>> lists, List<String> brandNames) {
        this.prose = prose;
        this.lists = lists;
        List<Span> leads = new ArrayList<>();
        brandNames.forEach(name -> Names.find(prose, name).forEach(span -> leads.add(lead(span))));
        this.names = new Places(leads);
    }

    public boolean holds(Span word) {
        return names.hold(word) || isOtherwise(prose.tokenAt(word.end()), word);
    }

    /** "Rifle" of "Rifle Paper Co.", by what it is the name of; nothing of "Moor Vapes" and "The Whisky Exchange". */
    private Span lead(Span name) {
        int first = prose.tokenAt(name.start());
        int head = prose.tokenAt(name.end()) - 1;
        while (head > first && list("firm").contains(prose.tokens().get(head).term())) head--;
        boolean other = head > first
                && list("other-trade").contains(prose.tokens().get(head).term());
        return new Span(name.start(), other ? prose.tokens().get(head - 1).end() : name.start());
    }

    private boolean isOtherwise(int next, Span word) {
        List<Token> tokens = prose.tokens();
        if (next >= tokens.size() || tokens.get(next).opensClause()) return false;
        if (!list("otherwise").contains(tokens.get(next).term())) return false;
        boolean hyphened = prose.text().startsWith("-", word.end());
        boolean given = next + 1 < tokens.size()
                && list("given-away").contains(tokens.get(next + 1).term());
        return hyphened || !given;
    }

    private Set<String> list(String name) {
        return lists.getOrDefault(name, Set.of());
    }
}
