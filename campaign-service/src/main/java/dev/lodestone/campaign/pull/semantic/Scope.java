package dev.lodestone.campaign.pull.semantic;

import dev.lodestone.campaign.pull.semantic.Judgement.Pressing;
import dev.lodestone.campaign.pull.text.Places;
import dev.lodestone.campaign.pull.text.Span;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How far goes what a rule has found. The words that a rule knows seldom press by themselves: where the sentence or clause
 * around them reads as pressing and no other rule speaks there, all of it is meant.
 */
public final class Scope {
    private final NavigableMap<Integer, Span> passages = new TreeMap<>();
    private final Places named;

    /** @param pressing none over another */
    Scope(List<Pressing> pressing, Places named) {
        pressing.forEach(passage -> passages.put(passage.span().start(), passage.span()));
        this.named = named;
    }

    /** The passage that presses around these words, when they are not all of it. */
    public Optional<Span> around(Span words) {
        return Optional.ofNullable(passages.floorEntry(words.start()))
                .map(Map.Entry::getValue)
                .filter(passage -> words.end() <= passage.end() && passage.length() > words.length())
                .filter(passage -> isQuiet(passage.start(), words.start()) && isQuiet(words.end(), passage.end()));
    }

    private boolean isQuiet(int start, int end) {
        return !named.overlap(new Span(start, end));
    }
}
