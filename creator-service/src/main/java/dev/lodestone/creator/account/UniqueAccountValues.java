package dev.lodestone.creator.account;

import dev.lodestone.kit.problem.UniqueValues;
import jakarta.inject.Singleton;
import java.util.Map;

@Singleton
class UniqueAccountValues implements UniqueValues {
    @Override
    public Map<String, String> pointers() {
        return Map.of("account_once", "/platformId", "handle_once", "/handle");
    }
}
