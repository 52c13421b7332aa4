package dev.lodestone.creator.ratecard;

import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All prices of a creator, at most one per platform and deliverable. */
record RateCard(List<Rate> rates, long version) {

    @Schema(name = "RateCardRequest", description = "The whole card anew.")
    record Request(@NotNull @Size(max = 50) List<@Valid @NotNull Rate> rates) {

        List<Rate> checked() {
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < rates.size(); i++) {
                Rate rate = rates.get(i);
                if (rate.fee().isNegative()) {
                    throw ProblemException.invalid(
                            FieldError.at("/rates/" + i + "/fee/amount", "positive-or-zero", "A fee is not negative."));
                }
                if (!seen.add(rate.platform().code() + "/" + rate.deliverable().code())) {
                    throw ProblemException.invalid(
                            FieldError.at("/rates/" + i, "duplicate", "One price per platform and deliverable."));
                }
            }
            return rates;
        }
    }

    @Schema(name = "RateCard")
    record View(List<Rate> rates) {}
}
