package dev.lodestone.campaign.content;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.lodestone.campaign.check.CheckView;
import dev.lodestone.campaign.page.CheckPage;
import dev.lodestone.campaign.page.Paged;

/** A check with the text that it is about: a program that asked has the text already, a page shows it. */
record CheckedText(String text, CheckView check) implements Paged {

    @Override
    @JsonValue
    public CheckView check() {
        return check;
    }

    @Override
    public String page() {
        return CheckPage.of("Content check", text, check);
    }
}
