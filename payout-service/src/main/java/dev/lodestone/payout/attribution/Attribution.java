package dev.lodestone.payout.attribution;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who brought an order, and what became of every trace that was considered. */
public record Attribution(List<Judged> touches) {
    public record Judged(Touch touch, Reason reason) {}

    public Optional<Touch> winner() {
        return touches.stream()
                .filter(judged -> judged.reason() == Reason.WON)
                .map(Judged::touch)
                .findFirst();
    }

    public Optional<UUID> creator() {
        return winner().map(touch -> switch (touch) {
            case Touch.Click click -> click.creatorId();
            case Touch.Code code -> code.creatorId();
            case Touch.Unreadable unreadable ->
                throw new IllegalStateException("An unreadable touch won: " + unreadable);
        });
    }
}
