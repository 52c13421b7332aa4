package dev.lodestone.campaign.publication;

import dev.lodestone.kit.problem.UniqueValues;
import jakarta.inject.Singleton;
import java.util.Map;

@Singleton
class UniquePublicationValues implements UniqueValues {
    @Override
    public Map<String, String> pointers() {
        return Map.of("publication_workspace_id_platform_platform_post_id_key", "/platformPostId");
    }
}
