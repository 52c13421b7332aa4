package dev.lodestone.kit.job;

import dev.lodestone.kit.job.JobView.JobProblem;
import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a job failed, with every fault that a request of its own would have been told; how that is kept in the job. */
final class JobFailure {
    static final JobProblem INTERRUPTED =
            new JobProblem("interrupted", "The service was stopped while it computed. Ask again.", null);

    /** A request is told to repeat itself as it was; here that would only answer this job again, which has failed for good. */
    private static final JobProblem OVERLOADED = new JobProblem(
            CommonProblem.OVERLOADED.code(),
            "The database was lost or overloaded before the job had ended. Ask again with a fresh Idempotency-Key.",
            null);

    private JobFailure() {}

    static JobProblem of(Throwable failure) {
        if (!(failure instanceof ProblemException refusal))
            return new JobProblem(CommonProblem.UNEXPECTED.code(), CommonProblem.UNEXPECTED.title(), null);
        if (refusal.code() == CommonProblem.OVERLOADED) return OVERLOADED;
        return new JobProblem(
                refusal.code().code(), refusal.getMessage(), refusal.errors().isEmpty() ? null : refusal.errors());
    }

    static @Nullable JsonArray written(@Nullable List<FieldError> errors) {
        return errors == null
                ? null
                : new JsonArray(errors.stream().map(JsonObject::mapFrom).toList());
    }

    /** Null of a job that has not failed. */
    static @Nullable JobProblem read(Row row) {
        String code = row.getString("problem_code");
        if (code == null) return null;
        return new JobProblem(code, row.getString("problem"), faults(row.getJsonArray("problem_errors")));
    }

    private static @Nullable List<FieldError> faults(@Nullable JsonArray errors) {
        return errors == null
                ? null
                : errors.stream()
                        .map(JsonObject.class::cast)
                        .map(error -> error.mapTo(FieldError.class))
                        .toList();
    }
}
