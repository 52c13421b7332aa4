package dev.lodestone.payout.provider;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.Set;

/** A provider's HTTP answer; status 0 = there was none. */
record Reply(int status, String body) {
    private static final int LONGEST_REASON = 200;
    /**
     * The statuses of a business refusal. Others of the 4xx speak of our credentials, of load, or of a payment under this
     * reference that is already there: no ground to give the money back.
     */
    private static final Set<Integer> DEFINITE = Set.of(400, 402, 422);

    static Reply none(String why) {
        return new Reply(0, why);
    }

    /** Only a clear yes is a yes, and only a clear no is a no. */
    Answer read() {
        if (status == 0) return new Answer.Unclear(body);
        if (status >= 200 && status < 300) return accepted();
        if (DEFINITE.contains(status)) return new Answer.Refused(status, shortened());
        return new Answer.Unclear("status " + status);
    }

    /** A look-up alone can say that there is nothing. */
    Answer readLookUp() {
        if (status == 404) return new Answer.Absent();
        return read() instanceof Answer.Accepted accepted ? accepted : new Answer.Unclear("look-up: status " + status);
    }

    private String shortened() {
        return body.substring(0, Math.min(body.length(), LONGEST_REASON));
    }

    private Answer accepted() {
        try {
            JsonObject json = new JsonObject(body);
            String state = json.getString("status", "");
            if (!(json.getValue("providerRef") instanceof String providerRef) || providerRef.isBlank())
                return new Answer.Unclear("no providerRef in the answer");
            return switch (state) {
                case "submitted" -> new Answer.Accepted(providerRef, false);
                case "paid" -> new Answer.Accepted(providerRef, true);
                default -> new Answer.Unclear("status '" + state + "' in the answer");
            };
        } catch (DecodeException | ClassCastException unreadable) {
            return new Answer.Unclear("unreadable answer");
        }
    }
}
