package dev.lodestone.bench.mix.map;

import dev.lodestone.bench.mix.map.AdvantageMap.Cell;
import java.util.List;
import java.util.Locale;

/**
 * The map as small multiples: a panel per market and handling, budget from left to right, value of reach upwards. Light
 * to dark is no lead to a large one, readable in grey; who wins is written in each cell.
 */
record MapPicture(List<Cell> cells) {
    private static final int CELL_WIDTH = 60;
    private static final int CELL_HEIGHT = 30;
    private static final int PANEL_WIDTH = 5 * CELL_WIDTH + 80;
    private static final int PANEL_HEIGHT = 5 * CELL_HEIGHT + 74;
    private static final int TOP = 64;

    String svg() {
        int width = 3 * PANEL_WIDTH + 30;
        int height = TOP + 3 * PANEL_HEIGHT + 10;
        StringBuilder svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" font-family="sans-serif" font-size="11">
                <title>Where a mix of small and large creators wins</title>
                <rect width="100%%" height="100%%" fill="white"/>
                <text x="16" y="24" font-size="17" font-weight="bold">Profit of the best mix over the better single-tier plan</text>
                <text x="16" y="44">A number: the mix wins by so much; ★ with macro or mega stars, else with mid creators. micro: all-micro is as good in most markets. Means of five drawn markets.</text>
                """.formatted(width, height, width, height));
        for (Scene scene : Scene.values()) {
            for (int h = 0; h < AdvantageMap.HANDLING.length; h++) {
                panel(svg, scene, h);
            }
        }
        return svg.append("</svg>\n").toString();
    }

    private void panel(StringBuilder svg, Scene scene, int handling) {
        int left = 16 + handling * PANEL_WIDTH;
        int top = TOP + scene.ordinal() * PANEL_HEIGHT;
        if (handling == 0) text(svg, left, top + 12, "start", "bold", scene.words);
        text(
                svg,
                left + 60,
                top + 28,
                "start",
                "normal",
                "handling " + euros(AdvantageMap.HANDLING[handling]) + " a creator");
        for (Cell cell : cells) {
            if (cell.scene() != scene || cell.handling() != AdvantageMap.HANDLING[handling]) continue;
            int column = index(AdvantageMap.BUDGETS, cell.budget());
            int row = AdvantageMap.REACH_VALUES.length - 1 - index(AdvantageMap.REACH_VALUES, cell.reachValue());
            square(svg, left + 60 + column * CELL_WIDTH, top + 34 + row * CELL_HEIGHT, cell);
            if (column == 0)
                text(svg, left + 54, top + 53 + row * CELL_HEIGHT, "end", "normal", euros(cell.reachValue()) + "/1k");
            if (row == 0)
                text(
                        svg,
                        left + 60 + column * CELL_WIDTH + CELL_WIDTH / 2,
                        top + 48 + 5 * CELL_HEIGHT,
                        "middle",
                        "normal",
                        euros(cell.budget()));
        }
    }

    private static void square(StringBuilder svg, int x, int y, Cell cell) {
        boolean mix = cell.winner().equals("mix");
        double depth = mix ? Math.min(1, Math.log1p(20 * cell.lead()) / Math.log1p(20)) : 0;
        svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"#888\"/>%n"
                .formatted(x, y, CELL_WIDTH, CELL_HEIGHT, mix ? blue(depth) : "#f7f0dc"));
        String words = mix ? percent(cell.lead()) + (cell.stars() >= 0.5 ? " ★" : "") : cell.winner();
        svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" fill=\"%s\">%s</text>%n"
                .formatted(x + CELL_WIDTH / 2, y + 19, depth > 0.55 ? "white" : "black", words));
    }

    private static String blue(double depth) {
        return "rgb(%d,%d,%d)".formatted(mix(222, 8, depth), mix(235, 48, depth), mix(247, 107, depth));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    private static String percent(double lead) {
        double percent = 100 * lead;
        return String.format(Locale.ROOT, percent < 10 ? "+%.1f %%" : "+%.0f %%", percent);
    }

    private static String euros(long cents) {
        return "€" + String.format(Locale.ROOT, "%,d", cents / 100);
    }

    private static int index(long[] values, long value) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == value) return i;
        }
        throw new IllegalArgumentException(Long.toString(value));
    }

    private static void text(StringBuilder svg, int x, int y, String anchor, String weight, String words) {
        svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" font-weight=\"%s\">%s</text>%n"
                .formatted(x, y, anchor, weight, words));
    }
}
