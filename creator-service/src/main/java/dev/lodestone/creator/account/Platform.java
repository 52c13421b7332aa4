package dev.lodestone.creator.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Platform")
public enum Platform {
    @JsonProperty("tiktok")
    TIKTOK,
    @JsonProperty("instagram")
    INSTAGRAM,
    @JsonProperty("youtube")
    YOUTUBE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Platform of(String code) {
        return parse(code).orElseThrow(() -> new IllegalArgumentException("Unknown platform"));
    }

    public static Optional<Platform> parse(String code) {
        return Arrays.stream(values())
                .filter(platform -> platform.code().equals(code))
                .findFirst();
    }
}
