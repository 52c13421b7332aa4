package dev.lodestone.campaign.content;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.campaign.check.ContentReading;
import dev.lodestone.campaign.content.Asked.Faulty;
import dev.lodestone.campaign.content.Asked.Readable;
import dev.lodestone.campaign.content.ContentCheckBatch.Item;
import dev.lodestone.campaign.content.GuidanceQuery.Guidance;
import dev.lodestone.campaign.pull.semantic.SemanticLayer;
import dev.lodestone.kit.problem.Problem;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.kit.workspace.CurrentCaller;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Many texts at once: a faulty one gets a problem of its own and spoils nothing for the others. Each text queues for itself,
 * so that others have their turn between two of them, and none is read for a client that has left.
 */
@ApplicationScoped
class CheckContentBatch {
    private static final String INSTANCE = "/v1/content-checks/batch";

    private final ReadAsked readAsked;
    private final GuidanceQuery guidanceQuery;
    private final CheckContent content;
    private final ContentReading reading;
    private final CurrentCaller caller;

    CheckContentBatch(
            ReadAsked readAsked,
            GuidanceQuery guidanceQuery,
            CheckContent content,
            ContentReading reading,
            CurrentCaller caller) {
        this.readAsked = readAsked;
        this.guidanceQuery = guidanceQuery;
        this.content = content;
        this.reading = reading;
        this.caller = caller;
    }

    Uni<ContentCheckBatch.Results> check(List<JsonNode> bodies) {
        String requestId = caller.get().requestId();
        List<Asked> asked = bodies.stream().map(readAsked::read).toList();
        List<ContentCheckRequest> requests =
                asked.stream().flatMap(Asked::readable).toList();
        return guidanceQuery
                .of(requests)
                .chain(guidance -> Multi.createFrom()
                        .range(0, asked.size())
                        .onItem()
                        .transformToUniAndConcatenate(index -> item(index, asked, guidance, requestId))
                        .collect()
                        .asList())
                .map(ContentCheckBatch.Results::new);
    }

    private Uni<Item> item(int index, List<Asked> asked, Guidance guidance, String requestId) {
        return switch (asked.get(index)) {
            case Faulty faulty -> Uni.createFrom().item(refused(index, faulty.refusal(), requestId));
            case Readable readable -> {
                Function<Function<String, Optional<SemanticLayer>>, Item> read =
                        layers -> read(index, readable.request(), guidance, layers, requestId);
                boolean first = asked.subList(0, index).stream().noneMatch(Readable.class::isInstance);
                yield first ? reading.run(read) : reading.runPatiently(read);
            }
        };
    }

    private Item read(
            int index,
            ContentCheckRequest request,
            Guidance guidance,
            Function<String, Optional<SemanticLayer>> layers,
            String requestId) {
        try {
            return new Item(index, content.check(request, guidance, layers), null);
        } catch (ProblemException refusal) {
            return refused(index, refusal, requestId);
        }
    }

    private static Item refused(int index, ProblemException refusal, String requestId) {
        return new Item(
                index, null, Problem.of(refusal.code(), refusal.getMessage(), INSTANCE, requestId, refusal.errors()));
    }
}
