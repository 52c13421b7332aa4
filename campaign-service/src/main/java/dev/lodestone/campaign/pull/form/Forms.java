package dev.lodestone.campaign.pull.form;

import java.util.Map;

/** A pack refers to a fault of form by its name, as the {@code check} of a rule. */
public final class Forms {
    public static final Map<String, Form> BY_NAME = Map.of(
            "capitals", new Capitals(),
            "exclamations", new Exclamations(),
            "repeated-code", new RepeatedCode(),
            "alarm-emoji", new AlarmEmoji());

    private Forms() {}
}
