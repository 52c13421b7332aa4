package dev.lodestone.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure of a request, the framework's own included, becomes a problem document here. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Problems problems;
    private final Instance<UniqueValues> uniqueValues;

    ProblemMappers(Problems problems, Instance<UniqueValues> uniqueValues) {
        this.problems = problems;
        this.uniqueValues = uniqueValues;
    }

    @ServerExceptionMapper
    public Response refusal(ProblemException refusal) {
        return problems.answer(refusal);
    }

    @ServerExceptionMapper
    public Response violations(ConstraintViolationException violations) {
        return refusal(ProblemException.invalid(violations.getConstraintViolations()));
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    public Response unauthenticated(SecurityException failure) {
        return problems.answer(
                CommonProblem.UNAUTHENTICATED, "Send a valid access token as 'Authorization: Bearer <token>'.");
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException failure) {
        return problems.answer(CommonProblem.FORBIDDEN, "The token lacks a scope that this operation needs.");
    }

    /** Named besides its parent because the framework has a mapper of its own for it. */
    @ServerExceptionMapper
    public Response shape(MismatchedInputException fault) {
        return json(fault);
    }

    @ServerExceptionMapper
    public Response json(JsonProcessingException fault) {
        return refusal(ProblemException.of(fault));
    }

    @ServerExceptionMapper
    public Response framework(WebApplicationException failure) {
        if (failure.getCause() instanceof JsonProcessingException fault) {
            return json(fault);
        }
        if (failure.getCause() instanceof ProblemException refusal) {
            return refusal(refusal);
        }
        int status = failure.getResponse().getStatus();
        return FrameworkFailure.ofStatus(status)
                .map(code -> problems.answer(code, FrameworkFailure.detail(code)))
                .orElseGet(() -> unexpected(failure));
    }

    @ServerExceptionMapper
    public Response database(PgException failure) {
        return DatabaseFailure.of(failure.getSqlState())
                .map(code -> problems.answer(code, DatabaseFailure.detail(code), taken(failure)))
                .orElseGet(() -> unexpected(failure));
    }

    private List<FieldError> taken(PgException failure) {
        return Stream.ofNullable(failure.getConstraint())
                .flatMap(constraint ->
                        uniqueValues.stream().map(known -> known.pointers().get(constraint)))
                .filter(Objects::nonNull)
                .map(pointer -> FieldError.at(pointer, "duplicate", "Another record has this value."))
                .toList();
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable failure) {
        if (DatabaseFailure.isUnreachable(failure)) {
            return problems.answer(CommonProblem.OVERLOADED, DatabaseFailure.detail(CommonProblem.OVERLOADED));
        }
        LOG.error("Unexpected failure", failure);
        return problems.answer(CommonProblem.UNEXPECTED, FrameworkFailure.detail(CommonProblem.UNEXPECTED));
    }
}
