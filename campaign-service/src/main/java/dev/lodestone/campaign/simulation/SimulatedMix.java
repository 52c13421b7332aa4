package dev.lodestone.campaign.simulation;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.lodestone.campaign.answer.MixView;
import dev.lodestone.campaign.page.Paged;
import dev.lodestone.campaign.planpage.MixPage;
import java.util.List;

/** The answer to a simulation, as data or as a page. */
record SimulatedMix(MixView mix) implements Paged {

    @Override
    @JsonValue
    public MixView mix() {
        return mix;
    }

    @Override
    public String page() {
        return new MixPage(mix, List.of()).html();
    }
}
