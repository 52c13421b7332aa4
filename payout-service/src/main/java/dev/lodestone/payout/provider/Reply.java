package dev.lodestone.payout.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.Set;

/** A provider's HTTP answer; status 0 = there was none. */
record Reply(int status, String body) {
    private static final ObjectMapper JSON = new ObjectMapper();
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
            JsonNode json = JSON.readTree(body);
            String state = json.path("status").asText();
            String name = json.path("providerRef").textValue();
            if (name == null || name.isBlank()) return new Answer.Unclear("no providerRef in the answer");
            String providerRef = Shortened.name(name);
            if (alsoTold.contains(state)) return new Answer.Told(providerRef, state, reason(json));
            return switch (state) {
                case "submitted" -> new Answer.Accepted(providerRef, false);
                case "paid" -> new Answer.Accepted(providerRef, true);
                default -> new Answer.Unclear("status '" + state + "' in the answer");
            };
        } catch (JsonProcessingException unreadable) {
            return new Answer.Unclear("unreadable answer");
        }
    }

    private static Optional<String> reason(JsonNode json) {
        return Optional.ofNullable(json.path("reason").textValue()).map(Shortened::reason);
    }
}
