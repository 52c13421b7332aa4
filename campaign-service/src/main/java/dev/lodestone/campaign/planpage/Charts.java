package dev.lodestone.campaign.planpage;

import dev.lodestone.campaign.answer.MixView;
import dev.lodestone.campaign.answer.MixView.IntervalView;
import dev.lodestone.campaign.answer.MixView.SegmentView;
import java.awt.Color;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The pictures of an answer. */
record Charts(MixView mix) {
    static final int WIDTH = 760;
    static final int HEIGHT = 400;

    private static final int MOST_SEGMENTS = 12;
    static final Color INK = new Color(0x22, 0x22, 0x22);

    /** Empty when the answer has nothing that this chart would show. */
    Optional<String> draw(MixChart chart) {
        return switch (chart) {
            case FRONTIER ->
                mix.frontier().isEmpty()
                        ? Optional.empty()
                        : Optional.of(frontier().svg());
            case TIERS -> mix.perTier().isEmpty() ? Optional.empty() : Optional.of(tiers());
            case SEGMENTS -> mix.perSegment().isEmpty() ? Optional.empty() : Optional.of(segments());
        };
    }

    private FrontierChart frontier() {
        return new FrontierChart(mix.frontier(), mix.objective(), currency());
    }

    /** Bars for what is expected, and the span from the 10th to the 90th percentile over them. */
    private String tiers() {
        CategoryChart chart = categories("tier", "value, " + currency());
        chart.getStyler().setOverlapped(true);
        List<String> names = mix.perTier().stream()
                .map(tier -> tier.tier() + " (" + tier.creators() + ")")
                .toList();
        CategorySeries bars = chart.addSeries(
                "value of the tier's creators alone",
                names,
                mix.perTier().stream().map(tier -> Words.major(tier.value())).toList());
        bars.setFillColor(new Color(0x56, 0xB4, 0xE9));
        if (mix.perTier().stream().noneMatch(tier -> tier.interval().isEmpty())) span(chart, names);
        return Svg.of("tiers", chart, "Value of the recommended plan per tier, with its uncertainty");
    }

    private void span(CategoryChart chart, List<String> names) {
        List<IntervalView> spans =
                mix.perTier().stream().map(tier -> tier.interval().get("value")).toList();
        CategorySeries span = chart.addSeries(
                "P10 to P90",
                names,
                spans.stream().map(of -> major((of.p10() + of.p90()) / 2)).toList(),
                spans.stream().map(of -> major((of.p90() - of.p10()) / 2)).toList());
        span.setChartCategorySeriesRenderStyle(CategorySeriesRenderStyle.Scatter);
        span.setShowInLegend(false);
        span.setMarker(SeriesMarkers.NONE);
        span.setMarkerColor(INK);
        span.setLineColor(INK);
    }

    /** The segments with most people; the others are in the table. */
    private String segments() {
        CategoryChart chart = categories("segment", "reached, % of the segment");
        List<SegmentView> largest = mix.perSegment().stream()
                .sorted(Comparator.comparingDouble(SegmentView::size).reversed())
                .limit(MOST_SEGMENTS)
                .toList();
        List<String> names = largest.stream().map(SegmentView::id).toList();
        coverage(chart, Paint.RECOMMENDED, names, largest, SegmentView::recommended);
        coverage(chart, Paint.ALL_CELEBRITY, names, largest, SegmentView::allCelebrity);
        coverage(chart, Paint.ALL_MICRO, names, largest, SegmentView::allMicro);
        chart.getStyler().setXAxisLabelRotation(largest.size() > 6 ? 30 : 0);
        return Svg.of("segments", chart, "How much of each segment a plan reaches");
    }

    private static void coverage(
            CategoryChart chart,
            Paint paint,
            List<String> names,
            List<SegmentView> segments,
            ToDoubleFunction<SegmentView> share) {
        double[] percent =
                segments.stream().mapToDouble(share).map(of -> 100 * of).toArray();
        CategorySeries series = chart.addSeries(
                paint.words(), names, Arrays.stream(percent).boxed().toList());
        series.setFillColor(paint.area);
    }

    private static CategoryChart categories(String across, String up) {
        CategoryChart chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .xAxisTitle(across)
                .yAxisTitle(up)
                .build();
        Paint.plain(chart.getStyler());
        chart.getStyler().setAvailableSpaceFill(0.7);
        return chart;
    }

    private String currency() {
        return mix.plans().getFirst().cost().currency();
    }

    private double major(double minor) {
        return Words.major(minor, currency());
    }
}
