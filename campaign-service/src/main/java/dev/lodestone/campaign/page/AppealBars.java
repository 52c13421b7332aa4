package dev.lodestone.campaign.page;

import dev.lodestone.campaign.check.CheckView.AppealView;
import java.math.BigDecimal;

/** The appeal profile: shares of sentences, each as a figure and as a bar. */
final class AppealBars {
    private AppealBars() {}

    static String of(AppealView appeal) {
        return "<div><h2>How it appeals</h2><p class=\"quiet\">Share of sentences with a cue; a profile, not a fault.</p>"
                + "<table><tbody>"
                + row("feeling (soft)", appeal.soft().feeling())
                + row("implicitness (soft)", appeal.soft().implicitness())
                + row("image (soft)", appeal.soft().image())
                + row("thinking (hard)", appeal.hard().thinking())
                + row("explicitness (hard)", appeal.hard().explicitness())
                + row("fact (hard)", appeal.hard().fact())
                + "</tbody></table></div>";
    }

    private static String row(String factor, BigDecimal share) {
        String figure = Html.figure(share);
        return "<tr><th scope=\"row\">%s</th><td><meter value=\"%s\">%s</meter></td><td>%s</td></tr>"
                .formatted(factor, figure, figure, figure);
    }
}
