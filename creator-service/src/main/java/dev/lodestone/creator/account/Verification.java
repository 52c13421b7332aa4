package dev.lodestone.creator.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the creator has shown that the account is theirs. */
@Schema(name = "Verification")
public enum Verification {
    @JsonProperty("unverified")
    UNVERIFIED,
    @JsonProperty("verified")
    VERIFIED,
    @JsonProperty("failed")
    FAILED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Verification of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
