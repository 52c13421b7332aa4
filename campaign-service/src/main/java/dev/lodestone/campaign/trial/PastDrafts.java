package dev.lodestone.campaign.trial;

import dev.lodestone.campaign.brief.BriefVersion;
import dev.lodestone.campaign.brief.BriefVersions;
import dev.lodestone.campaign.brief.BriefVersions.Name;
import dev.lodestone.campaign.check.TextFormat;
import dev.lodestone.campaign.pull.Options;
import dev.lodestone.kit.database.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The workspace's newest drafts, each with the brief that it answers. */
@ApplicationScoped
class PastDrafts {
    static final int MOST = 200;
    private static final String NEWEST = """
            SELECT submission.id, submission.collaboration_id, submission.revision, submission.content,
                submission.platform, submission.language, submission.format,
                collaboration.campaign_id,
                coalesce(submission.brief_version, collaboration.brief_version) AS brief_version
            FROM submission JOIN collaboration ON collaboration.workspace_id = submission.workspace_id
                AND collaboration.id = submission.collaboration_id
            WHERE submission.workspace_id = $1 ORDER BY submission.id DESC LIMIT $2""";

    private final BriefVersions briefs;

    PastDrafts(BriefVersions briefs) {
        this.briefs = briefs;
    }

    record PastDraft(UUID id, UUID collaborationId, int revision, String text, Options options) {}

    private record Found(
            UUID id,
            UUID collaborationId,
            int revision,
            String text,
            @Nullable String platform,
            String language,
            TextFormat format,
            Name brief) {

        PastDraft under(Options asked) {
            return new PastDraft(
                    id, collaborationId, revision, text, asked.ofDraft(language, platform, format.toPull()));
        }
    }

    Uni<List<PastDraft>> newest(Tx tx) {
        return tx.list(NEWEST, PastDrafts::found, tx.workspace(), MOST)
                .chain(found -> briefs.named(
                                tx, found.stream().map(Found::brief).collect(Collectors.toSet()))
                        .map(versions -> under(found, versions)));
    }

    private static List<PastDraft> under(List<Found> drafts, List<BriefVersion> versions) {
        Map<Name, Options> asked = versions.stream().collect(Collectors.toMap(Name::of, BriefVersion::options));
        return drafts.stream()
                .map(draft -> draft.under(
                        Optional.ofNullable(asked.get(draft.brief())).orElseThrow()))
                .toList();
    }

    private static Found found(Row row) {
        return new Found(
                row.getUUID("id"),
                row.getUUID("collaboration_id"),
                row.getInteger("revision"),
                row.getString("content"),
                row.getString("platform"),
                row.getString("language"),
                TextFormat.valueOf(row.getString("format")),
                new Name(row.getUUID("campaign_id"), row.getInteger("brief_version")));
    }
}
