package dev.lodestone.payout.attribution;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rules of one program for deciding who brought an order. */
public record Policy(UUID programId, Model model, Duration window) {
    public Attribution decide(Instant orderedAt, List<Touch> touches) {
        Optional<Touch> winner = touches.stream()
                .filter(touch -> objection(touch, orderedAt).isEmpty())
                .min(Comparator.comparing((Touch touch) -> !model.prefers(touch))
                        .thenComparing(Policy::latestFirst));
        return new Attribution(touches.stream()
                .map(touch -> new Attribution.Judged(touch, verdict(touch, winner, orderedAt)))
                .toList());
    }

    private Reason verdict(Touch touch, Optional<Touch> winner, Instant orderedAt) {
        if (winner.filter(best -> best == touch).isPresent()) return Reason.WON;
        return objection(touch, orderedAt).orElse(Reason.OUTRANKED);
    }

    private Optional<Reason> objection(Touch touch, Instant orderedAt) {
        return switch (touch) {
            case Touch.Click click when !click.programId().equals(programId) -> Optional.of(Reason.OTHER_PROGRAM);
            case Touch.Click click when click.at().isAfter(orderedAt) -> Optional.of(Reason.AFTER_CONVERSION);
            case Touch.Click click
            when click.at().plus(window).isBefore(orderedAt) -> Optional.of(Reason.OUTSIDE_WINDOW);
            case Touch.Click click -> Optional.empty();
            case Touch.Code code
            when code.endedAt().filter(end -> !orderedAt.isBefore(end)).isPresent() -> Optional.of(Reason.CODE_ENDED);
            case Touch.Code code -> Optional.empty();
            case Touch.Unreadable unreadable -> Optional.of(unreadable.reason());
        };
    }

    private static int latestFirst(Touch one, Touch other) {
        return one instanceof Touch.Click first && other instanceof Touch.Click second
                ? second.at().compareTo(first.at())
                : 0;
    }
}
