package dev.lodestone.kit.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lodestone.kit.problem.FieldError;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a job is. */
@Schema(name = "Job", description = "Work that goes on after its request was answered.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JobView(
        UUID id,
        String type,

        @Schema(description = "running, succeeded or failed; more values may be added")
        String status,

        @Schema(description = "Per cent", minimum = "0", maximum = "100")
        int progress,

        Instant createdAt,
        @Schema(nullable = true) @Nullable Instant finishedAt,

        @Schema(nullable = true, description = "Where the result is, once the job has succeeded") @Nullable
        String resultUrl,

        @Schema(nullable = true) @Nullable JobProblem problem) {

    @Schema(name = "JobProblem", description = "Why the job failed.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record JobProblem(
            @Schema(description = "The code that a request of its own would have been answered")
            String code,

            String detail,

            @Schema(
                    nullable = true,
                    description = "The single faults of the request that the job began with, when there are any")
            @Nullable
            List<FieldError> errors) {}
}
