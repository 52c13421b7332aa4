package dev.lodestone.campaign.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lodestone.campaign.check.CheckView;
import dev.lodestone.kit.problem.Problem;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ContentCheckBatchRequest")
record ContentCheckBatch(
        @NotEmpty @Size(max = ContentCheckBatch.MOST) List<@NotNull ContentCheckRequest> checks) {
    static final int MOST = 100;

    @Schema(name = "ContentCheckBatchResult", description = "One entry per check, in the order sent.")
    record Results(List<Item> results) {}

    @Schema(name = "ContentCheckBatchItem", description = "Has either `result` or `problem`.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            int index,
            @Schema(nullable = true) @Nullable CheckView result,
            @Schema(nullable = true) @Nullable Problem problem) {}
}
