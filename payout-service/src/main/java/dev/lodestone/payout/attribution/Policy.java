package dev.lodestone.payout.attribution;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rules of one program for deciding who brought an order. */
public record Policy(UUID programId, Model model, Duration window) {
    public Attribution decide(Instant orderedAt, Instant reportedAt, List<Touch> touches) {
        List<Touch> distinct = touches.stream().distinct().toList();
        Optional<Touch> winner = distinct.stream()
                .filter(touch -> objection(touch, orderedAt, reportedAt).isEmpty())
                .min(Comparator.comparing((Touch touch) -> !model.prefers(touch))
                        .thenComparing(Policy::latestFirst));
        return new Attribution(distinct.stream()
                .map(touch -> new Attribution.Judged(touch, verdict(touch, winner, orderedAt, reportedAt)))
                .toList());
    }

    private Reason verdict(Touch touch, Optional<Touch> winner, Instant orderedAt, Instant reportedAt) {
        if (winner.equals(Optional.of(touch))) return Reason.WON;
        return objection(touch, orderedAt, reportedAt).orElse(Reason.OUTRANKED);
    }

    /** A code carries no time of its own, so an order that names one has to be reported within the window. */
    private Optional<Reason> objection(Touch touch, Instant orderedAt, Instant reportedAt) {
        return switch (touch) {
            case Touch.Click click when !click.programId().equals(programId) -> Optional.of(Reason.OTHER_PROGRAM);
            case Touch.Click click when click.at().isAfter(orderedAt) -> Optional.of(Reason.AFTER_CONVERSION);
            case Touch.Click click
            when click.at().plus(window).isBefore(orderedAt) -> Optional.of(Reason.OUTSIDE_WINDOW);
            case Touch.Click click
            when click.linkEndedAt().filter(end -> !orderedAt.isBefore(end)).isPresent() ->
                Optional.of(Reason.LINK_ENDED);
            case Touch.Click click -> Optional.empty();
            case Touch.Code code
            when code.endedAt().filter(end -> !orderedAt.isBefore(end)).isPresent() -> Optional.of(Reason.CODE_ENDED);
            case Touch.Code code when orderedAt.plus(window).isBefore(reportedAt) -> Optional.of(Reason.OUTSIDE_WINDOW);
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
