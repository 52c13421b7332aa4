package dev.lodestone.campaign.collaboration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.kit.concurrency.Preconditions;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.json.MergePatch;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Changes what may still be agreed on while the work goes on. */
@ApplicationScoped
class ChangeTerms {
    private final Collaborations collaborations;
    private final MergePatch patches;

    ChangeTerms(Collaborations collaborations, MergePatch patches) {
        this.collaborations = collaborations;
        this.patches = patches;
    }

    @Schema(
            name = "CollaborationPatch",
            description = "Terms that may still be agreed on; what is absent stays, and null clears.")
    record Terms(
            @Valid @Nullable UsageRights usageRights,
            @Min(0) @Max(3650) @Nullable Integer exclusivityDays) {
        static Terms of(Collaboration collaboration) {
            return new Terms(collaboration.usageRights(), collaboration.exclusivityDays());
        }

        /** Cleared rights grant nothing. */
        UsageRights rights() {
            return usageRights == null ? UsageRights.NONE : usageRights;
        }

        int days() {
            return exclusivityDays == null ? 0 : exclusivityDays;
        }
    }

    Uni<Collaboration> in(Tx tx, UUID id, @Nullable String ifMatch, ObjectNode patch) {
        return collaborations
                .lock(tx, id)
                .map(locked -> decide(locked, ifMatch, patch))
                .chain(wanted -> collaborations.change(tx, id, wanted.rights(), wanted.days()));
    }

    private Terms decide(Collaboration locked, @Nullable String ifMatch, ObjectNode patch) {
        Preconditions.ifMatch(ifMatch, locked.version());
        if (locked.state().isOver()) {
            throw new ProblemException(
                    CampaignProblem.COLLABORATION_STATE,
                    "The collaboration is " + locked.state().wire() + "; its terms stay as they are.");
        }
        return patches.apply(patch, Terms.of(locked));
    }
}
