package dev.lodestone.campaign.check;

import dev.lodestone.campaign.pull.Options.MaterialTie;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What binds a creator to the brand, as the API spells it. */
@Schema(name = "MaterialTie")
public enum Tie {
    none,
    gifted,
    paid,
    affiliate,
    employee;

    public MaterialTie toPull() {
        return MaterialTie.valueOf(name().toUpperCase(Locale.ROOT));
    }
}
