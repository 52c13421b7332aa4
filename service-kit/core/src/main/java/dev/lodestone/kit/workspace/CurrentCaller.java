package dev.lodestone.kit.workspace;

import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.kit.request.RequestFacts;
import jakarta.enterprise.context.ApplicationScoped;

/** The caller of the request that is being answered. */
@ApplicationScoped
public class CurrentCaller {
    private static final String FACT = "lodestone.caller";

    private final RequestFacts facts;

    CurrentCaller(RequestFacts facts) {
        this.facts = facts;
    }

    public Caller get() {
        return facts.recall(FACT, Caller.class)
                .orElseThrow(() -> new ProblemException(
                        CommonProblem.UNAUTHENTICATED, "This operation needs a caller with a workspace."));
    }

    public void set(Caller caller) {
        facts.remember(FACT, caller);
    }
}
