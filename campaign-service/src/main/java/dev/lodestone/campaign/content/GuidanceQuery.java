package dev.lodestone.campaign.content;

import dev.lodestone.campaign.admission.Admission;
import dev.lodestone.campaign.brief.BriefVersion;
import dev.lodestone.campaign.brief.BriefVersions;
import dev.lodestone.campaign.campaign.Campaigns;
import dev.lodestone.campaign.pull.Options;
import dev.lodestone.campaign.pull.rules.WorkspaceRules;
import dev.lodestone.campaign.rulepack.RulesInForce;
import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What texts are held to: the workspace's rules, and the brief of the campaign that each names. */
@ApplicationScoped
class GuidanceQuery {
    private final Database database;
    private final Admission admission;
    private final Campaigns campaigns;
    private final BriefVersions versions;
    private final RulesInForce rules;

    GuidanceQuery(
            Database database, Admission admission, Campaigns campaigns, BriefVersions versions, RulesInForce rules) {
        this.database = database;
        this.admission = admission;
        this.campaigns = campaigns;
        this.versions = versions;
        this.rules = rules;
    }

    record Guidance(WorkspaceRules own, Map<UUID, Options> briefs) {
        Options brief(ContentCheckRequest request) {
            if (request.campaignId() == null) return Options.DEFAULT;
            Options brief = briefs.get(request.campaignId());
            if (brief == null) {
                throw ProblemException.invalid(
                        FieldError.at("/campaignId", "unknown", "There is no campaign with this id."));
            }
            return brief;
        }
    }

    /** A campaign without a published brief asks nothing special. */
    Uni<Guidance> of(Collection<ContentCheckRequest> requests) {
        Set<UUID> named = requests.stream()
                .map(ContentCheckRequest::campaignId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return database.read(tx -> rules.of(tx)
                .chain(own -> named.isEmpty()
                        ? Uni.createFrom().item(new Guidance(own, Map.of()))
                        : briefs(tx, named).map(briefs -> new Guidance(own, briefs))));
    }

    private Uni<Map<UUID, Options>> briefs(Tx tx, Set<UUID> named) {
        return admission
                .admitted(tx, named)
                .chain(admitted -> campaigns.known(tx, admitted))
                .chain(known -> versions.latest(tx, known).map(latest -> options(known, latest)));
    }

    private static Map<UUID, Options> options(List<UUID> known, List<BriefVersion> latest) {
        Map<UUID, Options> guidance = new HashMap<>();
        known.forEach(campaign -> guidance.put(campaign, Options.DEFAULT));
        latest.forEach(version -> guidance.put(version.campaignId(), version.options()));
        return guidance;
    }
}
