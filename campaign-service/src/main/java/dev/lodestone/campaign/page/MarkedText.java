package dev.lodestone.campaign.page;

import dev.lodestone.campaign.check.FindingView;
import dev.lodestone.campaign.page.Marks.Numbered;
import dev.lodestone.campaign.page.Marks.Piece;
import java.util.Set;
import java.util.stream.Collectors;

/** The text with its findings marked, and the findings beside it. {@code standing} are those that nobody overruled. */
record MarkedText(Marks marks, Set<FindingView> standing) {

    String text() {
        return marks.pieces().stream().map(this::piece).collect(Collectors.joining());
    }

    String list() {
        if (marks.findings().isEmpty()) return "<p class=\"quiet\">Nothing was found.</p>";
        return marks.findings().stream()
                .map(this::item)
                .collect(Collectors.joining("", "<ol class=\"findings\">", "</ol>"));
    }

    private String piece(Piece piece) {
        String words = Html.escape(piece.text());
        if (piece.over().isEmpty()) return words;
        Numbered gravest = piece.over().stream()
                .filter(this::stands)
                .findFirst()
                .orElse(piece.over().getFirst());
        String refs = piece.ending().stream().map(this::reference).collect(Collectors.joining());
        return "<mark class=\"" + look(gravest) + "\">" + words + "</mark>" + refs;
    }

    private String reference(Numbered found) {
        return "<a class=\"ref %s\" href=\"#finding-%d\" aria-label=\"finding %d, %s\">%s</a>"
                .formatted(
                        look(found),
                        found.number(),
                        found.number(),
                        found.look().word(),
                        tag(found));
    }

    private String item(Numbered found) {
        FindingView finding = found.finding();
        return """
                <li id="finding-%d" class="%s"><p class="head"><span class="sign">%s</span> <b>%s</b>%s</p>
                <p class="span">%s</p>
                <p>%s</p><dl><dt>Why</dt><dd>%s</dd><dt>Gentler</dt><dd>%s</dd></dl>
                <p class="quiet"><code>%s</code> &middot; %s &middot; confidence %s</p></li>
                """.formatted(
                found.number(),
                look(found),
                tag(found),
                found.look().word(),
                stands(found) ? "" : " &middot; overruled on appeal",
                found.isSomewhere() ? "<q><bdi>" + Html.escape(finding.span()) + "</bdi></q>" : "the text as a whole",
                Html.escape(finding.message()),
                Html.escape(finding.reason()),
                Html.escape(finding.suggestion()) + wording(finding),
                Html.escape(finding.ruleId()),
                Html.escape(finding.dimension()),
                Html.figure(finding.confidence()));
    }

    private static String wording(FindingView finding) {
        if (finding.edit() == null || finding.edit().replacement().isBlank()) return "";
        return " <q><bdi>" + Html.escape(finding.edit().replacement().strip()) + "</bdi></q>";
    }

    private boolean stands(Numbered found) {
        return standing.contains(found.finding());
    }

    private String look(Numbered found) {
        return found.look().word() + (stands(found) ? "" : " overruled");
    }

    private static String tag(Numbered found) {
        return found.look().sign() + Integer.toString(found.number());
    }
}
