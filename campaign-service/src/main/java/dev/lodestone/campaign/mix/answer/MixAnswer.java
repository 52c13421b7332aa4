package dev.lodestone.campaign.mix.answer;

import dev.lodestone.campaign.mix.Mix;
import java.util.List;

/** What comes of a question. */
public sealed interface MixAnswer {

    record Planned(Mix mix) implements MixAnswer {}

    /**
     * {@code clash}: JSON pointers of limits that cannot be kept together; {@code proven} when every plan was ruled out, and
     * there is one without any one of them.
     */
    record Impossible(List<String> clash, boolean proven) implements MixAnswer {
        public Impossible {
            clash = List.copyOf(clash);
        }
    }
}
