package dev.lodestone.sample.other;

import dev.lodestone.neighbour.Neighbour;
import dev.lodestone.sample.odd.OddManager;

public final class OtherThing {
    OddManager odd;
    Neighbour neighbour;
}
