package dev.lodestone.bench.mix.map;

import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.choice.Portfolio;
import dev.lodestone.campaign.mix.effort.Deadline;
import dev.lodestone.campaign.mix.effort.Effort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Where a mix of small and large creators beats either alone, by how much, and where it does not. */
public final class AdvantageMap {
    static final long[] BUDGETS = {5_000_00, 15_000_00, 50_000_00, 150_000_00, 400_000_00};
    static final long[] HANDLING = {0, 75_00, 250_00};
    static final long[] REACH_VALUES = {0, 15_00, 50_00, 100_00, 200_00};
    private static final int SEEDS = 5;
    private static final long STEPS = 30_000_000;

    /** Means over the seeds: profits in minor units, and how often the mix was better than both others. */
    record Cell(
            Scene scene,
            long budget,
            long handling,
            long reachValue,
            double mix,
            double micro,
            double celebrity,
            double wins,
            double stars) {
        double lead() {
            double single = Math.max(micro, celebrity);
            return single <= 0 ? (mix > 0 ? 1 : 0) : (mix - single) / single;
        }

        String winner() {
            if (wins >= 0.5) return "mix";
            if (mix <= 0) return "nobody";
            return micro >= celebrity ? "micro" : "stars";
        }

        String csv() {
            return String.format(
                    Locale.ROOT,
                    "%s,%d,%d,%d,%.0f,%.0f,%.0f,%.4f,%.2f,%.2f,%s",
                    scene,
                    budget,
                    handling,
                    reachValue,
                    mix,
                    micro,
                    celebrity,
                    lead(),
                    wins,
                    stars,
                    winner());
        }
    }

    private AdvantageMap() {}

    public static void write(Path folder) {
        List<Cell> cells = cells();
        List<String> lines = new ArrayList<>();
        lines.add(
                "scene,budget,handling,valuePerThousand,profitMix,profitMicro,profitCelebrity,lead,wins,withStars,winner");
        cells.forEach(cell -> lines.add(cell.csv()));
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve("where-the-mix-wins.csv"), lines);
            Files.writeString(folder.resolve("where-the-mix-wins.svg"), new MapPicture(cells).svg());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        for (Scene scene : Scene.values()) {
            List<Cell> own =
                    cells.stream().filter(cell -> cell.scene() == scene).toList();
            System.out.printf(
                    "%s: mix wins %d of %d cells, micro %d, stars %d, nobody %d; largest lead %.0f %%%n",
                    scene.words,
                    count(own, "mix"),
                    own.size(),
                    count(own, "micro"),
                    count(own, "stars"),
                    count(own, "nobody"),
                    100 * own.stream().mapToDouble(Cell::lead).max().orElse(0));
        }
    }

    private static long count(List<Cell> cells, String winner) {
        return cells.stream().filter(cell -> cell.winner().equals(winner)).count();
    }

    private static List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (Scene scene : Scene.values()) {
            for (long handling : HANDLING) {
                for (long reachValue : REACH_VALUES) {
                    for (long budget : BUDGETS) {
                        cells.add(cell(scene, budget, handling, reachValue));
                    }
                }
            }
        }
        return cells;
    }

    private static Cell cell(Scene scene, long budget, long handling, long reachValue) {
        double mix = 0;
        double micro = 0;
        double celebrity = 0;
        double wins = 0;
        double stars = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            MixModel model = new MixModel(scene.question(seed, budget, handling, reachValue));
            Portfolio plans = Portfolio.of(model, List.of(), new Effort(STEPS, Deadline.NONE));
            BitSet chosen = plans.recommended().orElseThrow().creators();
            double best = model.objective(chosen);
            double small = model.objective(plans.allMicro().creators());
            double large = model.objective(plans.allCelebrity().creators());
            mix += best / SEEDS;
            micro += small / SEEDS;
            celebrity += large / SEEDS;
            if (best > Math.max(small, large) * (1 + 1e-9)) wins += 1.0 / SEEDS;
            if (chosen.stream()
                    .anyMatch(i ->
                            Tier.CELEBRITIES.contains(model.candidates().get(i).tier()))) stars += 1.0 / SEEDS;
        }
        return new Cell(scene, budget, handling, reachValue, mix, micro, celebrity, wins, stars);
    }
}
