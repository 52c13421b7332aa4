package dev.lodestone.campaign.content;

import dev.lodestone.campaign.check.ContentReading;
import dev.lodestone.campaign.content.ContentCheckBatch.Item;
import dev.lodestone.campaign.content.GuidanceQuery.Guidance;
import dev.lodestone.campaign.pull.semantic.SemanticLayer;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.Problem;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.kit.problem.ViolationPointer;
import dev.lodestone.kit.workspace.CurrentCaller;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
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

    private final GuidanceQuery guidanceQuery;
    private final CheckContent content;
    private final ContentReading reading;
    private final Validator validator;
    private final CurrentCaller caller;

    CheckContentBatch(
            GuidanceQuery guidanceQuery,
            CheckContent content,
            ContentReading reading,
            Validator validator,
            CurrentCaller caller) {
        this.guidanceQuery = guidanceQuery;
        this.content = content;
        this.reading = reading;
        this.validator = validator;
        this.caller = caller;
    }

    Uni<ContentCheckBatch.Results> check(List<ContentCheckRequest> requests) {
        String requestId = caller.get().requestId();
        return guidanceQuery
                .of(requests)
                .chain(guidance -> Multi.createFrom()
                        .range(0, requests.size())
                        .onItem()
                        .transformToUniAndConcatenate(index -> item(index, requests.get(index), guidance, requestId))
                        .collect()
                        .asList())
                .map(ContentCheckBatch.Results::new);
    }

    private Uni<Item> item(int index, ContentCheckRequest request, Guidance guidance, String requestId) {
        Function<Function<String, Optional<SemanticLayer>>, Item> read =
                layers -> read(index, request, guidance, layers, requestId);
        return index == 0 ? reading.run(read) : reading.runPatiently(read);
    }

    private Item read(
            int index,
            ContentCheckRequest request,
            Guidance guidance,
            Function<String, Optional<SemanticLayer>> layers,
            String requestId) {
        try {
            FieldError[] faults = validator.validate(request).stream()
                    .map(ViolationPointer::toFieldError)
                    .toArray(FieldError[]::new);
            if (faults.length > 0) throw ProblemException.invalid(faults);
            return new Item(index, content.check(request, guidance, layers), null);
        } catch (ProblemException refusal) {
            return new Item(
                    index,
                    null,
                    Problem.of(refusal.code(), refusal.getMessage(), INSTANCE, requestId, refusal.errors()));
        }
    }
}
