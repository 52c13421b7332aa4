package dev.lodestone.campaign.pull.phrase;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;

/** A phrase as it is written. The trees of all packs would take more room than their numbers: they are read anew when texts ask for them, once for all that ask in a row. */
final class Written {
    private final String phrase;
    private final Map<String, List<String>> lists;
    private volatile WeakReference<List<Phrase>> read = new WeakReference<>(null);

    Written(String phrase, Map<String, List<String>> lists) {
        this.phrase = phrase;
        this.lists = lists;
    }

    /** Whether its words may stand on both sides of a comma. */
    boolean goesOn() {
        return phrase.indexOf(',') >= 0;
    }

    List<Phrase> variants() {
        List<Phrase> known = read.get();
        if (known != null) return known;
        List<Phrase> variants = PhraseReader.read(phrase, lists);
        read = new WeakReference<>(variants);
        return variants;
    }

    Phrase variant(int at) {
        return variants().get(at);
    }
}
