package dev.lodestone.campaign.content;

import dev.lodestone.campaign.brief.BriefVersion;
import dev.lodestone.campaign.brief.BriefVersions;
import dev.lodestone.campaign.campaign.Campaigns;
import dev.lodestone.campaign.check.CheckView;
import dev.lodestone.campaign.check.ContentChecks;
import dev.lodestone.campaign.pull.Options;
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

/** Checks texts against the rule pack, and against the brief of the campaign that they name. Keeps nothing. */
@ApplicationScoped
class CheckContent {
    private final Database database;
    private final Campaigns campaigns;
    private final BriefVersions versions;
    private final ContentChecks checks;

    CheckContent(Database database, Campaigns campaigns, BriefVersions versions, ContentChecks checks) {
        this.database = database;
        this.campaigns = campaigns;
        this.versions = versions;
        this.checks = checks;
    }

    /** How texts for each campaign are checked; a campaign without a published brief asks nothing special. */
    Uni<Map<UUID, Options>> guidance(Collection<ContentCheckRequest> requests) {
        Set<UUID> named = requests.stream()
                .filter(Objects::nonNull)
                .map(ContentCheckRequest::campaignId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return named.isEmpty() ? Uni.createFrom().item(Map.of()) : database.read(tx -> read(tx, named));
    }

    CheckView check(ContentCheckRequest request, Map<UUID, Options> guidance) {
        if (request.campaignId() == null) {
            return checks.check(request.text(), request.over(Options.DEFAULT));
        }
        Options brief = guidance.get(request.campaignId());
        if (brief == null) {
            throw ProblemException.invalid(
                    FieldError.at("/campaignId", "unknown", "There is no campaign with this id."));
        }
        return checks.check(request.text(), request.over(brief));
    }

    private Uni<Map<UUID, Options>> read(Tx tx, Set<UUID> named) {
        return campaigns
                .known(tx, named)
                .chain(known -> versions.latest(tx, known).map(latest -> guidance(known, latest)));
    }

    private static Map<UUID, Options> guidance(List<UUID> known, List<BriefVersion> latest) {
        Map<UUID, Options> guidance = new HashMap<>();
        known.forEach(campaign -> guidance.put(campaign, Options.DEFAULT));
        latest.forEach(version -> guidance.put(version.campaignId(), version.options()));
        return guidance;
    }
}
