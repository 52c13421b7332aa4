package dev.lodestone.campaign.campaign;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.campaign.brand.Brands;
import dev.lodestone.kit.concurrency.Preconditions;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.kit.json.MergePatch;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a campaign down and changes it, for as long as nobody works on it. */
@ApplicationScoped
class PlanCampaign {
    private final Campaigns campaigns;
    private final Brands brands;
    private final MergePatch patches;
    private final Ids ids;

    PlanCampaign(Campaigns campaigns, Brands brands, MergePatch patches, Ids ids) {
        this.campaigns = campaigns;
        this.brands = brands;
        this.patches = patches;
        this.ids = ids;
    }

    Uni<Campaign> add(Tx tx, CampaignRequest request) {
        UUID id = ids.next();
        return check(tx, request).chain(() -> campaigns.insert(tx, id, request)).chain(() -> campaigns.require(tx, id));
    }

    Uni<Campaign> change(Tx tx, UUID id, @Nullable String ifMatch, ObjectNode patch) {
        return campaigns
                .lock(tx, id)
                .map(campaign -> decide(campaign, ifMatch, patch))
                .call(wanted -> check(tx, wanted))
                .chain(wanted -> campaigns.update(tx, id, wanted))
                .chain(() -> campaigns.require(tx, id));
    }

    private CampaignRequest decide(Campaign campaign, @Nullable String ifMatch, ObjectNode patch) {
        Preconditions.ifMatch(ifMatch, campaign.version());
        if (!campaign.state().isEditable()) {
            throw new ProblemException(
                    CampaignProblem.CAMPAIGN_STATE,
                    "The campaign is " + campaign.state() + "; only a draft or open one can be changed.");
        }
        CampaignRequest wanted = patches.apply(patch, CampaignRequest.of(campaign));
        List<String> frozen = campaign.frozenChanges(wanted);
        if (!frozen.isEmpty()) {
            throw new ProblemException(
                    CampaignProblem.CAMPAIGN_TERMS_FROZEN,
                    "These were told to others when the campaign opened.",
                    frozen.stream()
                            .map(pointer -> FieldError.at(pointer, "frozen", "Fixed since the opening."))
                            .toArray(FieldError[]::new));
        }
        return wanted;
    }

    private Uni<Void> check(Tx tx, CampaignRequest request) {
        List<FieldError> faults = request.budgetLines().faults(request.budget());
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults.toArray(FieldError[]::new));
        }
        return brands.keep(tx, request.brandId())
                .map(brand -> brand.orElseThrow(() -> ProblemException.invalid(
                        FieldError.at("/brandId", "unknown", "There is no brand with this id."))))
                .replaceWithVoid();
    }
}
