package dev.lodestone.campaign.report;

import dev.lodestone.campaign.report.ReportView.ActualView;
import dev.lodestone.campaign.report.ReportView.RowView;
import dev.lodestone.kit.money.Money;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The report as a table for spreadsheets: one line per tier, amounts in minor units, empty where not known. */
final class ReportTable {
    private static final List<String> HEAD = List.of(
            "tier",
            "plannedCreators",
            "creators",
            "posts",
            "plannedReach",
            "reach",
            "impressions",
            "plannedEngagements",
            "engagements",
            "clicks",
            "conversions",
            "plannedCost",
            "fees",
            "commission",
            "spend",
            "revenue",
            "refunded",
            "roi",
            "currency",
            "payoutData");

    private ReportTable() {}

    static String of(ReportView report) {
        Stream<String> rows = Stream.concat(report.tiers().stream(), Stream.of(report.whole()))
                .map(row -> line(row, report));
        return Stream.concat(Stream.of(String.join(",", HEAD)), rows).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String line(RowView row, ReportView report) {
        ActualView actual = row.actual();
        var planned = row.planned();
        return cells(
                row.tier(),
                planned == null ? null : planned.creators(),
                actual.creators(),
                actual.posts(),
                planned == null ? null : Math.round(planned.reach()),
                actual.reach(),
                actual.impressions(),
                planned == null ? null : Math.round(planned.engagements()),
                actual.engagements(),
                actual.clicks(),
                actual.conversions(),
                planned == null ? null : planned.cost().amount(),
                actual.fees().amount(),
                minor(actual.commission()),
                minor(actual.spend()),
                minor(actual.revenue()),
                minor(actual.refunded()),
                actual.roi(),
                report.budget().currency(),
                report.payoutData());
    }

    private static @Nullable Long minor(@Nullable Money amount) {
        return amount == null ? null : amount.amount();
    }

    /** Numbers and words of our own only, so nothing needs a quote. */
    private static String cells(@Nullable Object... cells) {
        return Arrays.stream(cells).map(cell -> Objects.toString(cell, "")).collect(Collectors.joining(","));
    }
}
