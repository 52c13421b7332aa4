package dev.lodestone.campaign.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.campaign.check.CheckView;
import dev.lodestone.kit.problem.Problem;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Each check is read for itself, see {@link ReadAsked}. */
@Schema(name = "ContentCheckBatchRequest")
record ContentCheckBatch(
        @NotEmpty
        @Size(max = ContentCheckBatch.MOST)
        @Schema(type = SchemaType.ARRAY, implementation = ContentCheckRequest.class)
        List<JsonNode> checks) {
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
