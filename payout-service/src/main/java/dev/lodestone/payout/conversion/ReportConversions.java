package dev.lodestone.payout.conversion;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.kit.problem.ViolationPointer;
import dev.lodestone.payout.conversion.Outcome.Refused;
import dev.lodestone.payout.conversion.Outcome.Repeated;
import dev.lodestone.payout.earning.Earnings;
import dev.lodestone.payout.order.ConversionRequest;
import dev.lodestone.payout.order.Order;
import dev.lodestone.payout.program.Program;
import dev.lodestone.payout.program.Programs;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers each reported order for itself: one that is wrong does not harm its neighbours. */
@ApplicationScoped
class ReportConversions {
    private final Programs programs;
    private final RecordConversions recordConversions;
    private final Conversions conversions;
    private final Earnings earnings;
    private final Validator validator;

    ReportConversions(
            Programs programs,
            RecordConversions recordConversions,
            Conversions conversions,
            Earnings earnings,
            Validator validator) {
        this.programs = programs;
        this.recordConversions = recordConversions;
        this.conversions = conversions;
        this.earnings = earnings;
        this.validator = validator;
    }

    /** One outcome for each request, in the same order. */
    Uni<List<Outcome>> in(Tx tx, List<ConversionRequest> requests) {
        List<UUID> named = requests.stream()
                .filter(Objects::nonNull)
                .map(ConversionRequest::programId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return programs.all(tx, named)
                .map(found -> found.stream().collect(Collectors.toMap(Program::id, Function.identity())))
                .chain(known -> report(
                        tx,
                        requests.stream()
                                .map(request -> check(tx, request, known))
                                .toList()));
    }

    private Checked check(Tx tx, @Nullable ConversionRequest request, Map<UUID, Program> known) {
        try {
            return new Checked(Optional.of(Order.of(valid(request), known, tx.now())), Optional.empty());
        } catch (ProblemException problem) {
            return new Checked(Optional.empty(), Optional.of(new Refused(problem)));
        }
    }

    private ConversionRequest valid(@Nullable ConversionRequest request) {
        if (request == null) throw ProblemException.invalid(FieldError.at("", "not-null", "must not be null"));
        FieldError[] faults = validator.validate(request).stream()
                .map(ViolationPointer::toFieldError)
                .toArray(FieldError[]::new);
        if (faults.length > 0) throw ProblemException.invalid(faults);
        return request;
    }

    private Uni<List<Outcome>> report(Tx tx, List<Checked> checked) {
        Map<Order.Key, Order> distinct = new LinkedHashMap<>();
        checked.forEach(one -> one.order().ifPresent(order -> distinct.putIfAbsent(order.key(), order)));
        return recordConversions
                .in(tx, List.copyOf(distinct.values()))
                .chain(fresh -> earlier(tx, distinct.keySet().stream().toList(), fresh)
                        .map(known -> new Answers(Answers.recorded(fresh), known).to(checked)));
    }

    private Uni<Map<Order.Key, Repeated>> earlier(Tx tx, List<Order.Key> keys, RecordConversions.Fresh fresh) {
        var recorded = fresh.conversions().stream().map(Conversion::key).collect(Collectors.toSet());
        return conversions
                .withKeys(
                        tx, keys.stream().filter(key -> !recorded.contains(key)).toList())
                .chain(known -> known.isEmpty()
                        ? Uni.createFrom().item(Map.<Order.Key, Repeated>of())
                        : earnings.ofConversions(
                                        tx, known.stream().map(Conversion::id).toList())
                                .map(earned -> Answers.repeated(known, earned)));
    }

    /** An order that makes sense, or why not. */
    record Checked(Optional<Order> order, Optional<Outcome> refusal) {}
}
