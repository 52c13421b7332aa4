package dev.lodestone.payout.order;

import dev.lodestone.kit.money.Money;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.payout.PayoutProblem;
import dev.lodestone.payout.program.Program;
import dev.lodestone.payout.rate.NetBase;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A reported order that makes sense within its program. */
public record Order(Key key, Program program, Money gross, Money paid, Money base, ConversionRequest request) {
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    /** What makes two reports the same order. */
    public record Key(UUID programId, String kind, String externalRef) {
        public static Key of(ConversionRequest request) {
            return new Key(request.programId(), request.kindOrSale(), request.externalRef());
        }
    }

    public static Order of(ConversionRequest request, Map<UUID, Program> programs, Instant now) {
        Program program = Optional.ofNullable(programs.get(request.programId()))
                .orElseThrow(() -> new ProblemException(
                        PayoutProblem.UNKNOWN_PROGRAM,
                        "There is no program with id " + request.programId() + ".",
                        FieldError.at("/programId", "unknown", "Name a program of this workspace.")));
        if (request.occurredAt().isAfter(now.plus(CLOCKS_DIFFER))) {
            throw ProblemException.invalid(FieldError.at("/occurredAt", "future", "An order lies in the past."));
        }
        refuseOtherCurrencies(request, program.currency());
        NetBase net = NetBase.of(
                request.gross(),
                Optional.ofNullable(request.discount()),
                Optional.ofNullable(request.tax()),
                Optional.ofNullable(request.shipping()));
        Money base = net.amount()
                .orElseThrow(() -> ProblemException.invalid(FieldError.at(
                        "/gross",
                        "net-below-zero",
                        "No amount is below zero, and gross covers discount, tax and shipping.")));
        return new Order(Key.of(request), program, request.gross(), net.paid(), base, request);
    }

    /** As exact as the database keeps it, so that the first answer equals every later one. */
    public Instant occurredAt() {
        return request.occurredAt().truncatedTo(ChronoUnit.MICROS);
    }

    private static void refuseOtherCurrencies(ConversionRequest request, String currency) {
        FieldError[] faults = Stream.of(
                        inOther(currency, request.gross(), "/gross"),
                        inOther(currency, request.discount(), "/discount"),
                        inOther(currency, request.tax(), "/tax"),
                        inOther(currency, request.shipping(), "/shipping"))
                .flatMap(Optional::stream)
                .toArray(FieldError[]::new);
        if (faults.length > 0) {
            throw new ProblemException(
                    PayoutProblem.CURRENCY_MISMATCH, "The program counts in " + currency + ".", faults);
        }
    }

    private static Optional<FieldError> inOther(String currency, @Nullable Money amount, String pointer) {
        return Optional.ofNullable(amount)
                .filter(money -> !money.currency().equals(currency))
                .map(money -> FieldError.at(pointer + "/currency", "currency", "Use " + currency + "."));
    }
}
