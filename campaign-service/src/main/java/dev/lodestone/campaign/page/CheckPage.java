package dev.lodestone.campaign.page;

import dev.lodestone.campaign.check.CheckView;
import dev.lodestone.campaign.check.CheckView.ContributionView;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A check as a page for people. {@code check} is what the rules said; {@code standing} what is left of it after appeals,
 * the same when there were none.
 */
public record CheckPage(String title, String text, CheckView check, CheckView standing) {
    private static final Map<String, String> SIGNS = Map.of("ok", "\u2713", "revise", "\u25B2", "block", "\u25A0");

    private static final String LEGEND = """
            <p class="legend"><mark class="blocker">\u25A0 blocker</mark> <mark class="major">\u25B2 major</mark>
            <mark class="minor">\u25CF minor</mark> <mark class="info">\u25CB info</mark> <mark class="credit">+ credit</mark></p>""";

    public static String of(String title, String text, CheckView check) {
        return new CheckPage(title, text, check, check).html();
    }

    public String html() {
        MarkedText marked = new MarkedText(Marks.of(text, check.findings()), Set.copyOf(standing.findings()));
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <meta name="color-scheme" content="light dark"><title>%s: %s</title><style>%s</style></head>
                <body><header><h1>%s</h1>%s</header>
                <main><section class="words" aria-labelledby="words"><h2 id="words">The text</h2>
                <div class="text" dir="auto">%s</div>%s</section>
                <section aria-labelledby="found"><h2 id="found">What was found</h2>%s</section></main>
                <section class="facts">%s%s%s</section>
                <footer>Rule pack <b>%s</b> version %s, <span class="hash">SHA-256 %s</span>. Not legal advice.</footer>
                </body></html>
                """.formatted(
                        Html.escape(title),
                        standing.verdict(),
                        PageStyle.CSS,
                        Html.escape(title),
                        verdict(),
                        marked.text(),
                        LEGEND,
                        marked.list(),
                        disclosure(),
                        contributions(),
                        AppealBars.of(standing.appeal()),
                        Html.escape(check.rulePack().id()),
                        Html.escape(check.rulePack().version()),
                        Html.escape(check.rulePack().hash()));
    }

    private String verdict() {
        String before = standing.equals(check)
                ? ""
                : " <span class=\"quiet\">before appeals: %s, score %d</span>"
                        .formatted(check.verdict(), check.score());
        return """
                <p class="verdict %s"><b>%s %s</b> <span>score %d of 100</span> <span>pressure %s</span>%s</p>
                """.formatted(
                        standing.verdict(),
                        SIGNS.get(standing.verdict()),
                        standing.verdict(),
                        standing.score(),
                        standing.pressure().level(),
                        before);
    }

    private String disclosure() {
        CheckView.DisclosureView told = standing.disclosure();
        String labels = told.labels().stream()
                .map(label -> "<code><bdi>" + Html.escape(label) + "</bdi></code>")
                .collect(Collectors.joining(" "));
        String steps = told.steps().stream()
                .map(step -> "<p>%s <span class=\"quiet\">%s</span></p>"
                        .formatted(Html.escape(step.action()), Html.escape(step.source())))
                .collect(Collectors.joining());
        return "<div><h2>Disclosure</h2><p><b>%s</b> %s</p><p>%s</p>%s</div>"
                .formatted(told.status(), labels, Html.escape(told.reason()), steps);
    }

    private String contributions() {
        String rows =
                standing.pressure().contributions().stream().map(CheckPage::row).collect(Collectors.joining());
        return """
                <div><h2>How the score comes about</h2><table><tbody><tr><th scope="row">A text without pressure</th><td>100</td></tr>
                %s<tr class="sum"><th scope="row">Score</th><td>%d</td></tr></tbody></table></div>
                """.formatted(rows, standing.score());
    }

    private static String row(ContributionView part) {
        String sign = part.points().signum() > 0 ? "\u2212" : "+";
        return "<tr><th scope=\"row\"><code>%s</code></th><td>%s%s</td></tr>"
                .formatted(
                        Html.escape(part.ruleId()),
                        sign,
                        Html.figure(part.points().abs()));
    }
}
