package dev.lodestone.campaign.content;

import dev.lodestone.campaign.check.CheckView;
import dev.lodestone.campaign.check.ContentChecks;
import dev.lodestone.campaign.check.ContentReading;
import dev.lodestone.campaign.content.GuidanceQuery.Guidance;
import dev.lodestone.campaign.pull.Options;
import dev.lodestone.campaign.pull.semantic.SemanticLayer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Checks texts against the rule pack, and against the brief of the campaign that they name. Keeps nothing. */
@ApplicationScoped
class CheckContent {
    private final GuidanceQuery guidance;
    private final ContentChecks checks;
    private final ContentReading reading;

    CheckContent(GuidanceQuery guidance, ContentChecks checks, ContentReading reading) {
        this.guidance = guidance;
        this.checks = checks;
        this.reading = reading;
    }

    Uni<CheckView> check(ContentCheckRequest request) {
        return guidance.of(List.of(request)).chain(found -> reading.run(layers -> check(request, found, layers)));
    }

    /** On a reader's thread. */
    CheckView check(ContentCheckRequest request, Guidance guidance, Function<String, Optional<SemanticLayer>> layers) {
        Options options = request.over(guidance.brief(request));
        Optional<SemanticLayer> semantic =
                request.wantsSemantic() ? layers.apply(options.language()) : Optional.empty();
        return checks.check(request.text(), options, guidance.own(), semantic);
    }
}
