package dev.lodestone.campaign.pull.disclosure;

import dev.lodestone.campaign.pull.Options;
import dev.lodestone.campaign.pull.Options.MaterialTie;

final class PaidPost {
    private PaidPost() {}

    /** @param where its readers are, if anybody says */
    static Options on(String platform, String... where) {
        return Options.DEFAULT.with(MaterialTie.PAID, where).ofDraft(null, platform, Options.DEFAULT.format());
    }
}
