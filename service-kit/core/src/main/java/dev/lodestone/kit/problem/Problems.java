package dev.lodestone.kit.problem;

import dev.lodestone.kit.request.RequestFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;

/** Writes problem documents: the one place that knows their HTTP form. */
@ApplicationScoped
class Problems {
    private final RequestFacts facts;

    Problems(RequestFacts facts) {
        this.facts = facts;
    }

    Response answer(ProblemCode code, String detail, List<FieldError> errors) {
        return answer(new ProblemException(code, detail, errors.toArray(FieldError[]::new)));
    }

    Response answer(ProblemException refusal) {
        ProblemCode code = refusal.code();
        Problem problem = Problem.of(code, refusal.getMessage(), facts.path(), facts.requestId(), refusal.errors());
        Response.ResponseBuilder answer =
                Response.status(code.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (code.status() == CommonProblem.UNAUTHENTICATED.status()) {
            answer.header("WWW-Authenticate", "Bearer");
        }
        if (code.status() == 503 || code == CommonProblem.REQUEST_IN_FLIGHT || code.status() == 429) {
            answer.header("Retry-After", seconds(refusal.retryAfter()));
        }
        return answer.build();
    }

    /** Whole ones, and never none. */
    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds());
    }

    Response answer(ProblemCode code, String detail) {
        return answer(code, detail, List.of());
    }
}
