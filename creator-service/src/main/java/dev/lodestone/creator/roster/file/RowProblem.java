package dev.lodestone.creator.roster.file;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a line was refused. It never repeats a cell's value: values of a roster are personal data. */
@Schema(name = "RosterRowProblem")
public record RowProblem(Code code, String detail, List<Cell> errors) {
    public static RowProblem cells(List<Cell> errors) {
        return new RowProblem(Code.INVALID_ROW, "Some cells of this row cannot be used", List.copyOf(errors));
    }

    public static RowProblem of(Code code, String detail) {
        return new RowProblem(code, detail, List.of());
    }

    @Schema(name = "RosterCellError")
    public record Cell(String column, String code, String message) {}

    @Schema(name = "RosterRowProblemCode")
    public enum Code {
        @JsonProperty("invalid-row")
        INVALID_ROW,
        @JsonProperty("duplicate-account")
        DUPLICATE_ACCOUNT,
        @JsonProperty("account-of-another-creator")
        ACCOUNT_OF_ANOTHER_CREATOR,
        @JsonProperty("handle-taken")
        HANDLE_TAKEN,
        @JsonProperty("file-refused")
        FILE_REFUSED
    }
}
