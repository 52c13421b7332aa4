package dev.lodestone.campaign.planpage;

import dev.lodestone.campaign.solver.MixView;

/** An answer of the planner as one page that needs nothing else: to read, to print, to hand on. */
public final class MixPage {
    private static final String STYLE = """
            body { font: 16px/1.5 system-ui, sans-serif; color: #222; background: #fff; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
            h1 { font-size: 1.6rem } h2 { font-size: 1.2rem; margin-top: 2.2rem }
            .first { font-size: 1.15rem; border-left: .4rem solid #0072B2; padding: .6rem 1rem; background: #f2f7fb }
            table { border-collapse: collapse; width: 100%; font-size: .88rem; font-variant-numeric: tabular-nums }
            th, td { padding: .3rem .5rem; border-bottom: 1px solid #ccc; text-align: right; vertical-align: top }
            th:first-child, td:first-child, td.words, th.words { text-align: left }
            tr.ours { font-weight: bold; background: #f2f7fb } small { color: #555 } svg { width: 100%; height: auto }
            .scroll { overflow-x: auto } figure { margin: 1rem 0 }
            @media print { body { margin: 0; max-width: none; font-size: 11px } h2 { break-after: avoid } figure, tr { break-inside: avoid }
              .first, tr.ours { background: none } .scroll { overflow: visible } }
            """;

    private MixPage() {}

    public static String of(MixView mix) {
        Charts charts = new Charts(mix);
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Mix plan</title><style>%s</style></head><body>
                <h1>Mix plan for %s</h1>
                <p class="first">%s</p>
                <h2>The plans</h2>%s
                <h2>What more or less budget would bring</h2><figure>%s</figure>
                <h2>What each tier brings</h2><figure>%s</figure>
                <p><small>Each bar is the tier's creators taken alone: where audiences overlap, bars do not add up. The line spans the 10th to the 90th percentile.</small></p>
                <h2>Who is reached</h2><figure>%s</figure>
                <h2>Why: the plans made anew without one term</h2>%s
                <h2>What each creator adds</h2>%s
                <h2>What this stands on</h2>%s
                <p><small>Computed in %d ms.</small></p>
                </body></html>
                """.formatted(
                        STYLE,
                        Words.money(mix.budget()),
                        Words.escaped(mix.headline()),
                        Tables.plans(mix),
                        charts.frontier(),
                        mix.perTier().isEmpty() ? "" : charts.tiers(),
                        charts.segments(),
                        Tables.ablation(mix.ablation()),
                        Tables.parts(mix.perCreator()),
                        Tables.assumptions(mix.assumptions()),
                        mix.solvedInMillis());
    }
}
