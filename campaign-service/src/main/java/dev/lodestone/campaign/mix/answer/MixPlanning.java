package dev.lodestone.campaign.mix.answer;

import dev.lodestone.campaign.mix.Mix;
import dev.lodestone.campaign.mix.Mix.Beaten;
import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.Mix.Stage;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.choice.Clash;
import dev.lodestone.campaign.mix.choice.Opponents;
import dev.lodestone.campaign.mix.choice.Portfolio;
import dev.lodestone.campaign.mix.choice.Portfolio.Chosen;
import dev.lodestone.campaign.mix.choice.Stock;
import dev.lodestone.campaign.mix.effort.Deadline;
import dev.lodestone.campaign.mix.effort.Effort;
import dev.lodestone.campaign.mix.headline.Headline;
import dev.lodestone.campaign.mix.headline.Standing;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;

/** Answers a question with the recommended plan, each opponent made as well as its tiers allow, and the reasons. */
public final class MixPlanning {
    /** What an answer may cost to compute, in steps of the search: four seconds of one core or so, if all are needed. */
    private static final long STEPS = 600_000_000;
    /** Of the time, once that of the draws is set aside; the rest is for the reasons. */
    private static final double SEARCH = 0.5;
    /** What a search gets at least, however long the draws seem to take: on a machine that has just started, longer than they do. */
    private static final double LEAST = 0.5;
    /** Of the time that is left after the search: to look at less money before anything is said of what was found. */
    private static final double CHEAPER = 0.25;

    private final Question question;
    private final MixModel model;
    private final Stock stock;
    private final Deadline deadline;
    private final DoubleConsumer progress;
    private final Set<Stage> cut = EnumSet.noneOf(Stage.class);

    private MixPlanning(Question question, Deadline deadline, DoubleConsumer progress) {
        this.question = question;
        this.model = new MixModel(question);
        this.stock = new Stock(model);
        this.deadline = deadline;
        this.progress = progress;
    }

    public static MixAnswer answer(Question question) {
        return answer(question, Deadline.NONE, done -> {});
    }

    /** The deadline binds the whole answer: what it leaves no time for is left out, what it stops has its gap, and both are told. {@code progress}: from 0 to 1. */
    public static MixAnswer answer(Question question, Deadline deadline, DoubleConsumer progress) {
        return new MixPlanning(question, deadline, progress).answer();
    }

    private MixAnswer answer() {
        List<Chosen> naive = Opponents.of(stock);
        List<BitSet> starts = naive.stream().map(Chosen::creators).toList();
        long drawing = Draws.cost(model, starts, deadline);
        Deadline searching = deadline.reserving(drawing, LEAST).part(SEARCH);
        Portfolio portfolio = Portfolio.of(stock, question.budget(), starts, new Effort(STEPS / 2, searching));
        progress.accept(0.4);
        if (portfolio.recommended().isEmpty()) {
            Clash.Found clash = Clash.of(stock, new Effort(STEPS / 3, deadline));
            return new MixAnswer.Impossible(clash.pointers(), portfolio.proven() && clash.proven());
        }
        return planned(portfolio, naive, drawing);
    }

    private MixAnswer planned(Portfolio found, List<Chosen> naive, long drawing) {
        note(Stage.SEARCH, found.isInterrupted());
        Frontier frontier = new Frontier(stock, STEPS / 4);
        Portfolio portfolio =
                frontier.orCheaper(found, deadline.reserving(drawing, LEAST).part(CHEAPER));
        Chosen best = portfolio.recommended().orElseThrow();
        progress.accept(0.5);
        List<Chosen> all = Stream.concat(
                        portfolio.all().stream(), naive.stream().map(one -> one.below(best.bound())))
                .toList();
        Reasons reasons = new Reasons(model, best.creators());
        List<BitSet> sets = Stream.concat(all.stream().map(Chosen::creators), reasons.perTier().values().stream())
                .toList();
        return Draws.of(model, sets, Draws.COUNT, deadline)
                .<MixAnswer>map(draws -> new MixAnswer.Planned(mix(portfolio, all, reasons, frontier, draws)))
                .orElseGet(MixAnswer.TooLate::new);
    }

    private Mix mix(Portfolio portfolio, List<Chosen> all, Reasons reasons, Frontier frontier, Draws draws) {
        progress.accept(0.6);
        BitSet best = portfolio.recommended().orElseThrow().creators();
        BitSet celebrity = portfolio.allCelebrity().creators();
        BitSet micro = portfolio.allMicro().creators();
        List<Beaten> beats = all.stream()
                .skip(1)
                .map(other -> new Beaten(other.name(), draws.beats(best, other.creators(), this::objective)))
                .toList();
        Standing standing = Standing.of(model, best, celebrity, micro);
        Ablation ablation = new Ablation(question, best, model.figures(best).roi());
        List<Mix.FrontierPoint> points = points(frontier, ablation);
        return new Mix(
                new Headline(model, standing, beats, portfolio).text(),
                standing.winner(),
                all.stream()
                        .map(plan -> plan.plan(model, draws.intervals(plan.creators())))
                        .toList(),
                beats,
                new Comparison(model, draws).of(best, celebrity),
                ablation.all(),
                reasons.parts(),
                reasons.tiers(draws),
                reasons.segments(celebrity, micro),
                points,
                new CrossChecks(model, best).of(all),
                draws.count(),
                cut);
    }

    /** The ablations come before and after: with what the other budgets leave of the time, those that were stopped are looked at again. */
    private List<Mix.FrontierPoint> points(Frontier frontier, Ablation ablation) {
        ablation.look(new Effort(STEPS / 4, deadline.part(0.5)));
        progress.accept(0.8);
        List<Mix.FrontierPoint> points = frontier.points(deadline);
        note(Stage.FRONTIER, frontier.isCut());
        ablation.look(new Effort(STEPS / 4, deadline));
        note(Stage.ABLATION, ablation.isCut());
        return points;
    }

    private void note(Stage stage, boolean isCut) {
        if (isCut) cut.add(stage);
    }

    private double objective(Figures figures) {
        return figures.objective(question.objective());
    }
}
