package dev.lodestone.payout.link;

import dev.lodestone.kit.problem.UniqueValues;
import jakarta.inject.Singleton;
import java.util.Map;

@Singleton
class UniqueLinkValues implements UniqueValues {
    @Override
    public Map<String, String> pointers() {
        return Map.of("link_slug_key", "/slug");
    }
}
