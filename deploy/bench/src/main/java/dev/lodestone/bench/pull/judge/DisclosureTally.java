package dev.lodestone.bench.pull.judge;

import dev.lodestone.bench.pull.gold.GoldText;
import dev.lodestone.campaign.pull.ContentCheck;
import java.util.List;
import java.util.Locale;

/** How often the disclosure gate says what the label says, and how many hidden ties it lets through. */
public record DisclosureTally(int texts, int right, int missed) {
    public static DisclosureTally of(ContentCheck engine, List<GoldText> texts) {
        int right = 0;
        int missed = 0;
        for (GoldText text : texts) {
            String said = engine.check(text.text(), text.options())
                    .disclosure()
                    .status()
                    .name();
            boolean same = said.toLowerCase(Locale.ROOT).replace('_', '-').equals(text.disclosure());
            if (same) right++;
            else if (text.disclosure().equals("fail")) missed++;
        }
        return new DisclosureTally(texts.size(), right, missed);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "disclosure gate: %.3f right of %d, hidden ties let through: %d",
                right / (double) texts,
                texts,
                missed);
    }
}
