package dev.lodestone.campaign.pull.form;

import dev.lodestone.campaign.pull.edit.Edit;
import dev.lodestone.campaign.pull.edit.Rewording;
import dev.lodestone.campaign.pull.grammar.Grammar;
import dev.lodestone.campaign.pull.text.Places;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A fault of form, which no word can name. */
@FunctionalInterface
public interface Form {
    /**
     * @param offers where the text offers something
     * @param names folded words of brands and products, which may be written as they like
     */
    List<Span> find(Prose prose, Grammar grammar, List<Span> offers, Set<String> names);

    /** What takes one of them away; null where nothing well-formed would be left. */
    default @Nullable Edit gentler(Prose prose, Grammar grammar, Span span) {
        return new Rewording(grammar, "", "").of(prose, span, new Places(List.of(span)));
    }
}
