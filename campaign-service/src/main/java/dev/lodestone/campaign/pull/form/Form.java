package dev.lodestone.campaign.pull.form;

import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Faults of form, which no word can name. A pack refers to one by its name as the {@code check} of a rule. */
@FunctionalInterface
public interface Form {
    Map<String, Form> BY_NAME = Map.of(
            "capitals", new Capitals(),
            "exclamations", new Exclamations(),
            "repeated-code", new RepeatedCode(),
            "alarm-emoji", new AlarmEmoji());

    /**
     * @param offers where the text offers something
     * @param names folded words of brands and products, which may be written as they like
     */
    List<Span> find(Prose prose, List<Span> offers, Set<String> names);
}
