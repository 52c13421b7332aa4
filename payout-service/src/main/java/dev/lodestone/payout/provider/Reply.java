package dev.lodestone.payout.provider;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.Set;

/** A provider's HTTP answer; status 0 = there was none. */
record Reply(int status, String body) {
    /**
     * The statuses of a business refusal. Others of the 4xx speak of our credentials, of load, or of a payment under this
     * reference that is already there: no ground to give the money back.
     */
    private static final Set<Integer> DEFINITE = Set.of(400, 402, 422);
    /** What a payment may have come to since it was taken on; the words of the provider's events. */
    private static final Set<String> LATER = Set.of("unclaimed", "on-hold", "failed", "returned");

    static Reply none(String why) {
        return new Reply(0, why);
    }

    /** Only a clear yes is a yes, and only a clear no is a no. */
    Answer read() {
        if (status == 0) return new Answer.Unclear(body);
        if (status >= 200 && status < 300) return accepted(Set.of());
        if (DEFINITE.contains(status)) return new Answer.Refused(status, Shortened.reason(body));
        return new Answer.Unclear("status " + status);
    }

    /** A look-up alone can say that there is nothing, or how a payment ended. */
    Answer readLookUp() {
        if (status == 404) return new Answer.Absent();
        Answer answer = status >= 200 && status < 300 ? accepted(LATER) : read();
        return answer instanceof Answer.Accepted || answer instanceof Answer.Told
                ? answer
                : new Answer.Unclear("look-up: status " + status);
    }

    private Answer accepted(Set<String> alsoTold) {
        try {
            JsonObject json = new JsonObject(body);
            String state = json.getString("status", "");
            if (!(json.getValue("providerRef") instanceof String name) || name.isBlank())
                return new Answer.Unclear("no providerRef in the answer");
            String providerRef = Shortened.name(name);
            if (alsoTold.contains(state)) return new Answer.Told(providerRef, state, reason(json));
            return switch (state) {
                case "submitted" -> new Answer.Accepted(providerRef, false);
                case "paid" -> new Answer.Accepted(providerRef, true);
                default -> new Answer.Unclear("status '" + state + "' in the answer");
            };
        } catch (DecodeException | ClassCastException unreadable) {
            return new Answer.Unclear("unreadable answer");
        }
    }

    private static Optional<String> reason(JsonObject json) {
        return Optional.ofNullable(json.getString("reason")).map(Shortened::reason);
    }
}
