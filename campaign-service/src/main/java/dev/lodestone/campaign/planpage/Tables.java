package dev.lodestone.campaign.planpage;

import dev.lodestone.campaign.answer.AssumptionView;
import dev.lodestone.campaign.answer.FrontierView;
import dev.lodestone.campaign.answer.MixView.SegmentView;
import dev.lodestone.campaign.answer.PartView;
import dev.lodestone.campaign.page.Html;
import dev.lodestone.campaign.question.MixObjective;
import dev.lodestone.kit.money.Money;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of an answer as tables. */
final class Tables {
    private static final int MOST_PARTS = 200;

    private Tables() {}

    static String segments(List<SegmentView> segments) {
        return table(
                List.of("segment", "people", "recommended", "all-celebrity", "all-micro"),
                segments.stream()
                        .map(segment -> row(
                                false,
                                List.of(
                                        Html.escape(segment.id()),
                                        Words.count(segment.size()),
                                        Words.percent(segment.recommended()),
                                        Words.percent(segment.allCelebrity()),
                                        Words.percent(segment.allMicro())))));
    }

    static String frontier(List<FrontierView> points, MixObjective objective, @Nullable Integer poolCutTo) {
        return table(
                List.of("budget", "recommended", "all-celebrity", "all-micro", Words.isBest(poolCutTo)),
                points.stream().map(point -> {
                    String currency = point.budget().currency();
                    return row(
                            false,
                            List.of(
                                    Words.money(point.budget()),
                                    Words.worth(point.recommended(), objective, currency),
                                    Words.worth(point.allCelebrity(), objective, currency),
                                    Words.worth(point.allMicro(), objective, currency),
                                    Words.kept(point.optimality(), Words::proofs)));
                }));
    }

    static String parts(List<PartView> parts) {
        String more = parts.size() <= MOST_PARTS
                ? ""
                : "<p><small>The %d that add most, of %d.</small></p>".formatted(MOST_PARTS, parts.size());
        return more
                + table(
                        List.of(
                                "creator",
                                "tier",
                                "value if left out",
                                "cost per further person",
                                "reached by others too",
                                "cost per 1,000",
                                "fee per 1,000 of a post",
                                "that beside the usual"),
                        parts.stream()
                                .sorted(Comparator.comparingLong((PartView part) ->
                                                -part.marginalValue().amount())
                                        .thenComparing(PartView::id))
                                .limit(MOST_PARTS)
                                .map(part -> row(
                                        false,
                                        List.of(
                                                Html.escape(part.id()),
                                                Words.kept(part.tier(), Html::escape),
                                                Words.money(part.marginalValue()),
                                                part.costPerMarginalPerson() == null
                                                        ? "less than one"
                                                        : Words.fine(
                                                                part.costPerMarginalPerson(),
                                                                part.marginalValue()
                                                                        .currency()),
                                                Words.percent(part.overlap()),
                                                cpm(part, part.impliedCpm()),
                                                cpm(part, part.feeCpm()),
                                                Words.kept(part.cpmFlag(), Tables::flag)))));
    }

    /** Who reaches fewer than ten has no figure, which is not the same as one that an earlier planner did not keep. */
    static String cpm(PartView part, @Nullable Money cpm) {
        boolean isToldOfOthers = part.tier() != null && part.impliedCpm() == null;
        return cpm == null && isToldOfOthers ? "fewer than ten" : Words.kept(cpm, Words::money);
    }

    private static String flag(String flag) {
        return flag.equals("usual") ? flag : "<strong>" + Html.escape(flag) + "</strong>";
    }

    static String assumptions(List<AssumptionView> all) {
        return "<div class=\"words\">"
                + table(
                        List.of("assumption", "used", "low to high", "unit", "source"),
                        all.stream()
                                .map(one -> row(
                                        false,
                                        List.of(
                                                Html.escape(one.name()),
                                                Html.escape(one.value()),
                                                one.low() == null || one.high() == null
                                                        ? ""
                                                        : Html.escape(one.low()) + " to " + Html.escape(one.high()),
                                                one.unit() == null ? "" : Html.escape(one.unit()),
                                                one.source() == null
                                                        ? ""
                                                        : Html.escape(one.source())
                                                                + (one.asOf() == null
                                                                        ? ""
                                                                        : ", " + Html.escape(one.asOf()))))))
                + "</div>";
    }

    static String table(List<String> heads, Stream<String> rows) {
        return "<div class=\"scroll\"><table><thead><tr>"
                + heads.stream()
                        .map(head -> "<th scope=\"col\">" + head + "</th>")
                        .collect(Collectors.joining())
                + "</tr></thead><tbody>" + rows.collect(Collectors.joining()) + "</tbody></table></div>";
    }

    static String row(boolean ours, List<String> cells) {
        return (ours ? "<tr class=\"ours\">" : "<tr>")
                + cells.stream().map(cell -> "<td>" + cell + "</td>").collect(Collectors.joining()) + "</tr>";
    }
}
