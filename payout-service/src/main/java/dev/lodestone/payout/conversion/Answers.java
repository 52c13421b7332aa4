package dev.lodestone.payout.conversion;

import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.payout.PayoutProblem;
import dev.lodestone.payout.conversion.Outcome.Recorded;
import dev.lodestone.payout.conversion.Outcome.Refused;
import dev.lodestone.payout.conversion.Outcome.Repeated;
import dev.lodestone.payout.earning.Earning;
import dev.lodestone.payout.order.Order;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The outcomes by business key; an order that is named twice in a batch was recorded once and repeated once. */
record Answers(Map<Order.Key, Recorded> recorded, Map<Order.Key, Repeated> known) {
    static Map<Order.Key, Recorded> recorded(RecordConversions.Fresh fresh) {
        Map<UUID, List<Earning>> earned = byConversion(fresh.earnings());
        Map<Order.Key, Recorded> recorded = new HashMap<>();
        fresh.conversions()
                .forEach(conversion -> recorded.put(
                        conversion.key(), new Recorded(conversion, earned.getOrDefault(conversion.id(), List.of()))));
        return recorded;
    }

    static Map<Order.Key, Repeated> repeated(List<Conversion> known, List<Earning> earnings) {
        Map<UUID, List<Earning>> earned = byConversion(earnings);
        return known.stream()
                .collect(Collectors.toMap(
                        Conversion::key,
                        conversion -> new Repeated(
                                conversion.atFirst(),
                                earned.getOrDefault(conversion.id(), List.of()).stream()
                                        .map(Earning::atFirst)
                                        .toList())));
    }

    List<Outcome> to(List<ReportConversions.Checked> checked) {
        Map<Order.Key, Recorded> unanswered = new HashMap<>(recorded);
        return checked.stream()
                .map(one -> one.order()
                        .map(order -> answer(order, unanswered))
                        .or(one::refusal)
                        .orElseThrow())
                .toList();
    }

    private Outcome answer(Order order, Map<Order.Key, Recorded> unanswered) {
        Recorded first = unanswered.remove(order.key());
        if (first != null) return first;
        Recorded twin = recorded.get(order.key());
        Repeated earlier = Optional.ofNullable(twin)
                .map(now -> new Repeated(now.conversion(), now.commissions()))
                .or(() -> Optional.ofNullable(known.get(order.key())))
                .orElseThrow();
        boolean same = earlier.conversion().gross().equals(order.gross())
                && earlier.conversion().base().equals(order.base());
        return same
                ? earlier
                : new Refused(new ProblemException(
                        PayoutProblem.CONVERSION_DIFFERS,
                        "It was recorded with gross " + earlier.conversion().gross() + " as "
                                + earlier.conversion().id() + "."));
    }

    private static Map<UUID, List<Earning>> byConversion(List<Earning> earnings) {
        return earnings.stream()
                .collect(Collectors.groupingBy(earning -> earning.conversionId().orElseThrow()));
    }
}
