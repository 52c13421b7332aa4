package dev.lodestone.campaign.brand;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.campaign.event.CampaignEvents;
import dev.lodestone.campaign.event.CampaignEvents.BrandChanged;
import dev.lodestone.kit.concurrency.Preconditions;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.kit.json.MergePatch;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ManageBrand {
    private final Brands brands;
    private final MergePatch patches;
    private final Events events;
    private final Ids ids;

    ManageBrand(Brands brands, MergePatch patches, Events events, Ids ids) {
        this.brands = brands;
        this.patches = patches;
        this.events = events;
        this.ids = ids;
    }

    Uni<Brand> add(Tx tx, BrandRequest request) {
        UUID id = ids.next();
        return brands.insert(tx, id, request)
                .chain(() -> events.append(tx, CampaignEvents.BRAND_CREATED, id, new BrandChanged(id)))
                .chain(() -> brands.require(tx, id));
    }

    Uni<Brand> change(Tx tx, UUID id, @Nullable String ifMatch, ObjectNode patch) {
        return locked(tx, id, ifMatch)
                .map(brand -> patches.apply(patch, BrandRequest.of(brand)))
                .chain(changed -> brands.update(tx, id, changed))
                .chain(() -> events.append(tx, CampaignEvents.BRAND_UPDATED, id, new BrandChanged(id)))
                .chain(() -> brands.require(tx, id));
    }

    /** The lock waits for whoever is just opening a campaign for this brand, so that the answer is true. */
    Uni<Integer> remove(Tx tx, UUID id, @Nullable String ifMatch) {
        return locked(tx, id, ifMatch)
                .chain(() -> brands.isUsed(tx, id))
                .invoke(used -> {
                    if (used) {
                        throw new ProblemException(
                                CampaignProblem.BRAND_IN_USE, "A brand stays as long as it has campaigns.");
                    }
                })
                .chain(() -> brands.delete(tx, id))
                .call(() -> events.append(tx, CampaignEvents.BRAND_DELETED, id, new BrandChanged(id)));
    }

    private Uni<Brand> locked(Tx tx, UUID id, @Nullable String ifMatch) {
        return brands.lock(tx, id).invoke(brand -> Preconditions.ifMatch(ifMatch, brand.version()));
    }
}
