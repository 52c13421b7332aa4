package dev.lodestone.payout.hearing;

import dev.lodestone.kit.json.StorableTime;
import dev.lodestone.kit.money.Money;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.payout.PayoutProblem;
import dev.lodestone.payout.payout.ItemState;
import dev.lodestone.payout.provider.Shortened;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Takes a provider's bytes for what they say, or refuses them. */
final class ReadProviderEvent {
    /** Our own words for what a provider cannot know of are none of its. */
    private static final Set<ItemState> TOLD = EnumSet.of(
            ItemState.SUBMITTED,
            ItemState.UNCLAIMED,
            ItemState.ON_HOLD,
            ItemState.PAID,
            ItemState.FAILED,
            ItemState.RETURNED);

    private ReadProviderEvent() {}

    static ProviderEvent of(String id, byte[] body) {
        try {
            JsonObject payload = new JsonObject(Buffer.buffer(body));
            JsonObject data = payload.getJsonObject("data");
            return new ProviderEvent(
                    id,
                    StorableTime.parse(payload.getString("timestamp")),
                    Objects.requireNonNull(data.getString("reference")),
                    Shortened.name(data.getString("providerRef")),
                    data.getString("status"),
                    state(data.getString("status")),
                    Money.of(whole(data.getNumber("amount")), Objects.requireNonNull(data.getString("currency"))),
                    Optional.ofNullable(data.getString("reason")).map(Shortened::reason),
                    payload.getMap());
        } catch (RuntimeException unreadable) {
            throw new ProblemException(
                    PayoutProblem.PAYLOAD_UNREADABLE,
                    "Send timestamp and data.{reference,providerRef,status,amount,currency}.");
        }
    }

    /** A cent and a half is another amount, not this one cut off. */
    private static long whole(Number amount) {
        return new BigDecimal(amount.toString()).longValueExact();
    }

    private static Optional<ItemState> state(String status) {
        return TOLD.stream().filter(state -> state.label().equals(status)).findFirst();
    }
}
