package dev.lodestone.campaign.mix.answer;

import dev.lodestone.campaign.mix.Mix;
import java.util.List;

/** What comes of a question. */
public sealed interface MixAnswer {

    record Planned(Mix mix) implements MixAnswer {}

    /**
     * {@code clash}: JSON pointers of limits that cannot be kept together, whatever the others are; {@code proven} when that is so for
     * sure, and each of them is needed for it. Others may clash too.
     */
    record Impossible(List<String> clash, boolean proven) implements MixAnswer {
        public Impossible {
            clash = List.copyOf(clash);
        }
    }

    /** Time was over before there were draws enough to say how sure anything is. */
    record TooLate() implements MixAnswer {}
}
