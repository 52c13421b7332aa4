package dev.lodestone.campaign.mix.choice;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.MixModel;
import java.util.HashMap;
import java.util.Map;

/** The creators of a model as the search sees them, made once: neither budget nor tiers change them, and of all limits only some. */
public final class Stock {
    private final MixModel model;
    private final Map<Channels.Sight, Channels> channels = new HashMap<>();

    public Stock(MixModel model) {
        this.model = model;
    }

    public MixModel model() {
        return model;
    }

    Channels channels(Constraints constraints) {
        return channels.computeIfAbsent(Channels.Sight.of(constraints), sight -> new Channels(model, sight));
    }
}
