package dev.lodestone.kit.problem;

import dev.lodestone.kit.request.RequestFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Writes problem documents: the one place that knows their HTTP form. */
@ApplicationScoped
class Problems {
    private final RequestFacts facts;

    Problems(RequestFacts facts) {
        this.facts = facts;
    }

    Response answer(ProblemCode code, String detail, List<FieldError> errors) {
        Problem problem = Problem.of(code, detail, facts.path(), facts.requestId(), errors);
        Response.ResponseBuilder answer =
                Response.status(code.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (code.status() == CommonProblem.UNAUTHENTICATED.status()) {
            answer.header("WWW-Authenticate", "Bearer");
        }
        if (code.status() == 503 || code == CommonProblem.REQUEST_IN_FLIGHT || code.status() == 429) {
            answer.header("Retry-After", "1");
        }
        return answer.build();
    }

    Response answer(ProblemCode code, String detail) {
        return answer(code, detail, List.of());
    }
}
