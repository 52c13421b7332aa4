package dev.lodestone.payout.hearing;

import dev.lodestone.kit.money.Money;
import dev.lodestone.payout.payout.Item;
import dev.lodestone.payout.payout.ItemState;
import dev.lodestone.payout.provider.Answer;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A provider's answer that comes when people have ended the payment meanwhile, as the event that it amounts to. */
final class LateAnswer {
    private LateAnswer() {}

    /** Empty when it tells of no payment, or when the provider itself has told the end: then it is only old. */
    static Optional<ProviderEvent> of(Item item, Answer answer, Instant asked) {
        if (item.toldAt().isPresent()) return Optional.empty();
        return switch (answer) {
            case Answer.Accepted(String providerRef, boolean paid) ->
                Optional.of(
                        event(item, asked, providerRef, (paid ? ItemState.PAID : ItemState.SUBMITTED).label(), null));
            case Answer.Told(String providerRef, String status, Optional<String> reason) ->
                Optional.of(event(item, asked, providerRef, status, reason.orElse(null)));
            case Answer.Refused refused -> Optional.empty();
            case Answer.Absent absent -> Optional.empty();
            case Answer.Unclear unclear -> Optional.empty();
        };
    }

    private static ProviderEvent event(
            Item item, Instant asked, String providerRef, String status, @Nullable String reason) {
        Money amount = item.amount();
        return new ProviderEvent(
                "answer-" + item.reference() + "-" + asked,
                asked,
                item.reference(),
                providerRef,
                status,
                Optional.of(ItemState.labelled(status)),
                amount,
                Optional.ofNullable(reason),
                Map.of("data", Map.of("reference", item.reference(), "providerRef", providerRef, "status", status)));
    }
}
