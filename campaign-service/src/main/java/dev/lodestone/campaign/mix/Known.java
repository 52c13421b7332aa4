package dev.lodestone.campaign.mix;

import java.util.Map;
import java.util.NoSuchElementException;

/** What is there for each of some names: whoever asks for another one has made a mistake, and is told which. */
public final class Known {
    private Known() {}

    public static <T> T of(Map<String, T> all, String name) {
        T found = all.get(name);
        if (found == null) throw new NoSuchElementException("There is no " + name);
        return found;
    }
}
