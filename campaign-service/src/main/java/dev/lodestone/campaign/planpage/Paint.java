package dev.lodestone.campaign.planpage;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Colours that people with any kind of colour vision tell apart (after Okabe and Ito); lines have strokes and areas have
 * depths of their own, so that a print in grey can be read as well.
 */
enum Paint {
    RECOMMENDED(new Color(0x00, 0x4F, 0x82), new Color(0x00, 0x4F, 0x82), 0, SeriesMarkers.CIRCLE),
    ALL_CELEBRITY(new Color(0xD5, 0x5E, 0x00), new Color(0xE6, 0x9F, 0x00), 9, SeriesMarkers.SQUARE),
    ALL_MICRO(new Color(0x00, 0x9E, 0x73), new Color(0x9A, 0xDB, 0xC5), 3, SeriesMarkers.TRIANGLE_UP);

    private static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 13);

    final Color line;
    final Color area;
    final Marker mark;
    private final float dash;

    Paint(Color line, Color area, float dash, Marker mark) {
        this.line = line;
        this.area = area;
        this.dash = dash;
        this.mark = mark;
    }

    String words() {
        return switch (this) {
            case RECOMMENDED -> "recommended";
            case ALL_CELEBRITY -> "all-celebrity";
            case ALL_MICRO -> "all-micro";
        };
    }

    BasicStroke stroke() {
        return dash == 0
                ? new BasicStroke(3)
                : new BasicStroke(2.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {dash, 4}, 0);
    }

    static void plain(AxesChartStyler styler) {
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setPlotBackgroundColor(Color.WHITE);
        styler.setPlotBorderVisible(false);
        styler.setPlotGridLinesColor(new Color(0xDD, 0xDD, 0xDD));
        styler.setPlotGridVerticalLinesVisible(false);
        styler.setChartTitleVisible(false);
        styler.setLegendPosition(LegendPosition.OutsideS);
        styler.setLegendLayout(org.knowm.xchart.style.Styler.LegendLayout.Horizontal);
        styler.setLegendBorderColor(Color.WHITE);
        styler.setLegendFont(TEXT);
        styler.setAxisTickLabelsFont(TEXT);
        styler.setAxisTitleFont(TEXT);
        styler.setXAxisDecimalPattern("#,##0.##");
        styler.setYAxisDecimalPattern("#,##0.##");
    }
}
