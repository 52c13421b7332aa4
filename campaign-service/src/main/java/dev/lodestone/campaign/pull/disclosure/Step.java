package dev.lodestone.campaign.pull.disclosure;

import dev.lodestone.campaign.pull.disclosure.DisclosureGate.Setting;
import java.util.List;

/** What is asked beside the words of a text. No platform, format or tie means any. */
public record Step(
        List<String> platforms, List<String> formats, List<String> ties, String action, String source, String date) {
    public Step {
        platforms = platforms == null ? List.of() : platforms;
        formats = formats == null ? List.of() : formats;
        ties = ties == null ? List.of() : ties;
    }

    boolean holds(Setting setting) {
        return Row.fits(platforms, setting.platform())
                && Row.fits(formats, setting.format())
                && Row.fits(ties, setting.tie());
    }
}
