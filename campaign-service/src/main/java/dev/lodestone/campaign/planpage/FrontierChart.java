package dev.lodestone.campaign.planpage;

import dev.lodestone.campaign.answer.FrontierView;
import dev.lodestone.campaign.answer.MixView.OptimalityView;
import dev.lodestone.campaign.answer.ProofsView;
import dev.lodestone.campaign.question.MixObjective;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.markers.Marker;

/**
 * What the best plan of each kind is worth at other budgets. A plan that may not be the best has an outline in the shape of its
 * kind, so that it is seen in grey too, and of which kind it is where several are worth the same.
 */
record FrontierChart(List<FrontierView> points, MixObjective objective, String currency) {
    static final String UNPROVEN = "outlined: not proven best";

    private record Kind(
            Paint paint, ToDoubleFunction<FrontierView> worth, Function<ProofsView, OptimalityView> proof) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(Paint.ALL_CELEBRITY, FrontierView::allCelebrity, ProofsView::allCelebrity),
            new Kind(Paint.ALL_MICRO, FrontierView::allMicro, ProofsView::allMicro),
            new Kind(Paint.RECOMMENDED, FrontierView::recommended, ProofsView::recommended));

    String svg() {
        XYChart chart = new XYChartBuilder()
                .width(Charts.WIDTH)
                .height(Charts.HEIGHT)
                .xAxisTitle("budget, " + currency)
                .yAxisTitle(Words.unit(objective, currency))
                .build();
        Paint.plain(chart.getStyler());
        KINDS.forEach(kind -> line(chart, kind));
        List<Kind> doubtful =
                KINDS.stream().filter(kind -> !unproven(kind).isEmpty()).toList();
        doubtful.forEach(kind -> outlines(chart, kind, kind.equals(doubtful.getFirst())));
        return Svg.of(
                "frontier",
                chart,
                "What each kind of plan is worth at other budgets" + (doubtful.isEmpty() ? "" : "; " + UNPROVEN));
    }

    private void line(XYChart chart, Kind kind) {
        XYSeries series = add(chart, kind.paint().words(), kind, points, kind.paint().mark);
        series.setMarkerColor(kind.paint().line);
        series.setLineColor(kind.paint().line);
        series.setLineStyle(kind.paint().stroke());
    }

    /** What they say is the same for each kind, and said once. */
    private void outlines(XYChart chart, Kind kind, boolean isFirst) {
        String words = isFirst ? UNPROVEN : kind.paint().words() + " " + UNPROVEN;
        XYSeries series = add(chart, words, kind, unproven(kind), new Outline(kind.paint()));
        series.setMarkerColor(Charts.INK);
        series.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
        series.setShowInLegend(isFirst);
    }

    private XYSeries add(XYChart chart, String words, Kind kind, List<FrontierView> some, Marker mark) {
        double[] budgets =
                some.stream().mapToDouble(point -> Words.major(point.budget())).toArray();
        double[] values = some.stream()
                .mapToDouble(kind.worth())
                .map(worth -> objective == MixObjective.PROFIT ? Words.major(worth, currency) : worth)
                .toArray();
        XYSeries series = chart.addSeries(words, budgets, values);
        series.setMarker(mark);
        return series;
    }

    /** Nor is it where an earlier planner kept no proof. */
    private List<FrontierView> unproven(Kind kind) {
        return points.stream()
                .filter(point -> point.optimality() == null
                        || !Words.isProven(kind.proof().apply(point.optimality())))
                .toList();
    }

    /** Stands round a mark and has its shape. */
    private static final class Outline extends Marker {
        private static final BasicStroke STROKE = new BasicStroke(1.6f);

        private final Paint kind;

        Outline(Paint kind) {
            this.kind = kind;
        }

        @Override
        public void paint(Graphics2D graphics, double x, double y, int size) {
            graphics.setStroke(STROKE);
            graphics.draw(shape(x, y, size));
        }

        private Shape shape(double x, double y, double half) {
            return switch (kind) {
                case RECOMMENDED -> new Ellipse2D.Double(x - half, y - half, 2 * half, 2 * half);
                case ALL_CELEBRITY -> new Rectangle2D.Double(x - half, y - half, 2 * half, 2 * half);
                case ALL_MICRO -> triangle(x, y, 1.5 * half);
            };
        }

        private static Shape triangle(double x, double y, double half) {
            Path2D path = new Path2D.Double();
            path.moveTo(x, y - half);
            path.lineTo(x + half, y + 0.7 * half);
            path.lineTo(x - half, y + 0.7 * half);
            path.closePath();
            return path;
        }
    }
}
