package dev.lodestone.campaign.brief;

import dev.lodestone.campaign.brand.Brand;
import dev.lodestone.campaign.check.CheckView;
import dev.lodestone.kit.concurrency.Preconditions;
import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts the draft brief of a campaign, with the engine's word on it. */
@ApplicationScoped
class WriteBrief {
    private final Database database;
    private final CheckBrief checkBrief;
    private final Briefs briefs;

    WriteBrief(Database database, CheckBrief checkBrief, Briefs briefs) {
        this.database = database;
        this.checkBrief = checkBrief;
        this.briefs = briefs;
    }

    record Checked(BriefContent content, Brand brand, CheckView check) {}

    /** In no transaction that others would wait for, because it may itself have to wait for a reader. */
    Uni<Checked> read(UUID campaign, @Nullable String ifMatch, BriefContent content) {
        return database.read(tx -> checkBrief
                        .guidance(tx, campaign)
                        .call(() -> briefs.find(tx, campaign).invoke(known -> compare(ifMatch, known))))
                .chain(guidance -> checkBrief
                        .check(content, guidance)
                        .map(check -> new Checked(content, guidance.brand(), check)));
    }

    Uni<Brief> in(Tx tx, UUID campaign, @Nullable String ifMatch, Checked checked) {
        return checkBrief
                .lock(tx, campaign, checked.brand())
                .chain(() -> briefs.find(tx, campaign).invoke(known -> compare(ifMatch, known)))
                .chain(() -> briefs.put(tx, campaign, checked.content(), checked.check()));
    }

    private static void compare(@Nullable String ifMatch, Optional<Brief> known) {
        known.ifPresent(brief -> Preconditions.ifMatch(ifMatch, brief.version()));
        if (known.isEmpty() && ifMatch != null) {
            throw new ProblemException(
                    CommonProblem.PRECONDITION_FAILED, "There is no brief yet: send it without If-Match.");
        }
    }
}
