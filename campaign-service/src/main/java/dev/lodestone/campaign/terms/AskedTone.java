package dev.lodestone.campaign.terms;

import dev.lodestone.campaign.pull.Options.Tone;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The tone that a brief asks of drafts, as the API spells it. */
@Schema(name = "AskedTone")
public enum AskedTone {
    any,
    soft,
    factual;

    public Tone toPull() {
        return Tone.valueOf(name().toUpperCase(Locale.ROOT));
    }
}
