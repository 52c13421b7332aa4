package dev.lodestone.campaign.check;

import dev.lodestone.campaign.pull.Options.Format;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TextFormat")
public enum TextFormat {
    caption,
    script,
    story;

    public Format toPull() {
        return Format.valueOf(name().toUpperCase(Locale.ROOT));
    }
}
