package dev.lodestone.campaign.pull.lexicon;

import dev.lodestone.campaign.pull.spelling.Folding;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where given words stand in a text, whatever their case and accents. */
public final class Names {
    private Names() {}

    public static List<Span> find(Prose prose, List<String> names) {
        List<Span> found = new ArrayList<>();
        names.forEach(name -> found.addAll(find(prose, name)));
        return found;
    }

    public static List<Span> find(Prose prose, String name) {
        List<String> words = new Prose(name).tokens().stream().map(Token::term).toList();
        List<Span> found = new ArrayList<>();
        if (words.isEmpty()) return found;
        List<Token> tokens = prose.tokens();
        for (int i = 0; i + words.size() <= tokens.size(); i++) {
            int first = i;
            boolean same = Stream.iterate(0, j -> j < words.size(), j -> j + 1)
                    .allMatch(j -> tokens.get(first + j).forms().contains(words.get(j)));
            if (same)
                found.add(new Span(
                        tokens.get(i).start(), tokens.get(i + words.size() - 1).end()));
        }
        return found;
    }

    /** The words of names as they may stand in capitals. */
    public static List<String> words(List<String> names) {
        return names.stream()
                .flatMap(name -> new Prose(name).tokens().stream())
                .map(token -> Folding.fold(token.term()))
                .toList();
    }
}
