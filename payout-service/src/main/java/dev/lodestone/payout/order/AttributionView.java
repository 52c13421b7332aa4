package dev.lodestone.payout.order;

import dev.lodestone.payout.attribution.Attribution;
import dev.lodestone.payout.attribution.Reason;
import dev.lodestone.payout.attribution.Touch;
import dev.lodestone.payout.program.Program;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Attribution", description = "Every trace that was considered, who won, and why each other lost.")
public record AttributionView(
        @Schema(nullable = true) @Nullable UUID creatorId,

        @Schema(description = "The kind of trace that won: click, code or none", examples = "code")
        String touch,

        @Schema(examples = "code-first") String model,
        int windowDays,
        List<TouchView> touches) {

    @Schema(name = "AttributionTouch")
    public record TouchView(
            @Schema(examples = "click") String touch,
            @Schema(nullable = true) @Nullable UUID creatorId,
            @Schema(nullable = true) @Nullable UUID linkId,
            @Schema(nullable = true) @Nullable UUID clickId,
            @Schema(nullable = true) @Nullable String code,
            @Schema(nullable = true) @Nullable Instant at,
            boolean won,

            @Schema(examples = "outside-window", description = "More values may be added")
            String reason) {}

    /** As it is kept with the order: what was decided stays readable when programs and codes have changed. */
    public static Map<String, Object> kept(Program program, Attribution attribution) {
        JsonArray touches = new JsonArray();
        attribution.touches().forEach(judged -> touches.add(touch(judged)));
        return new JsonObject()
                .put("creatorId", attribution.creator().map(UUID::toString).orElse(null))
                .put("touch", attribution.winner().map(Touch::kind).orElse("none"))
                .put("model", program.attributionModel().label())
                .put("windowDays", program.attributionWindowDays())
                .put("touches", touches)
                .getMap();
    }

    private static JsonObject touch(Attribution.Judged judged) {
        JsonObject json = new JsonObject()
                .put("touch", judged.touch().kind())
                .put("won", judged.reason() == Reason.WON)
                .put("reason", judged.reason().label());
        return switch (judged.touch()) {
            case Touch.Click click ->
                json.put("creatorId", click.creatorId().toString())
                        .put("linkId", click.linkId().toString())
                        .put("clickId", click.clickId().toString())
                        .put("at", click.at().toString());
            case Touch.Code code ->
                json.put("creatorId", code.creatorId().toString()).put("code", code.code());
            case Touch.Unreadable unreadable -> json;
        };
    }

    public static AttributionView of(Map<String, Object> kept) {
        JsonObject json = new JsonObject(kept);
        return new AttributionView(
                uuid(json, "creatorId"),
                json.getString("touch"),
                json.getString("model"),
                json.getInteger("windowDays"),
                json.getJsonArray("touches").stream()
                        .map(JsonObject.class::cast)
                        .map(AttributionView::touchView)
                        .toList());
    }

    private static TouchView touchView(JsonObject json) {
        String at = json.getString("at");
        return new TouchView(
                json.getString("touch"),
                uuid(json, "creatorId"),
                uuid(json, "linkId"),
                uuid(json, "clickId"),
                json.getString("code"),
                at == null ? null : Instant.parse(at),
                json.getBoolean("won"),
                json.getString("reason"));
    }

    private static @Nullable UUID uuid(JsonObject json, String name) {
        String value = json.getString(name);
        return value == null ? null : UUID.fromString(value);
    }
}
