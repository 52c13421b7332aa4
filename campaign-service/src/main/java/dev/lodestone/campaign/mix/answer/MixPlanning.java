package dev.lodestone.campaign.mix.answer;

import dev.lodestone.campaign.mix.Mix;
import dev.lodestone.campaign.mix.Mix.Beaten;
import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.Mix.Held;
import dev.lodestone.campaign.mix.Mix.Optimality;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.choice.Clash;
import dev.lodestone.campaign.mix.choice.Opponents;
import dev.lodestone.campaign.mix.choice.Portfolio;
import dev.lodestone.campaign.mix.choice.Portfolio.Chosen;
import dev.lodestone.campaign.mix.search.Effort;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;

/** Answers a question with the recommended plan, each opponent made as well as its tiers allow, and the reasons. */
public final class MixPlanning {
    /** What an answer may cost to compute, in steps of the search: four seconds of one core or so, if all are needed. */
    private static final long STEPS = 600_000_000;

    private final Question question;
    private final MixModel model;
    private final Effort effort;
    private final BooleanSupplier isOver;
    private final DoubleConsumer progress;

    private MixPlanning(Question question, BooleanSupplier isOver, DoubleConsumer progress) {
        this.question = question;
        this.model = new MixModel(question);
        this.isOver = isOver;
        this.effort = new Effort(STEPS, isOver);
        this.progress = progress;
    }

    public static MixAnswer answer(Question question) {
        return answer(question, () -> false, done -> {});
    }

    /** {@code isOver} is asked now and then: when true, the best so far is the answer. {@code progress}: from 0 to 1. */
    public static MixAnswer answer(Question question, BooleanSupplier isOver, DoubleConsumer progress) {
        return new MixPlanning(question, isOver, progress).answer();
    }

    private MixAnswer answer() {
        List<BitSet> naive =
                Opponents.of(model, 0).stream().map(Chosen::creators).toList();
        Portfolio portfolio = Portfolio.of(model, naive, effort.part(0.5));
        progress.accept(0.4);
        if (portfolio.recommended().isEmpty()) {
            Clash.Found clash = Clash.of(question, effort.part(0.3));
            return new MixAnswer.Impossible(clash.pointers(), portfolio.proven() && clash.proven());
        }
        return new MixAnswer.Planned(mix(portfolio, portfolio.recommended().get()));
    }

    private Mix mix(Portfolio portfolio, Chosen best) {
        List<Chosen> all = new ArrayList<>(List.of(best, portfolio.allCelebrity(), portfolio.allMicro()));
        all.addAll(Opponents.of(model, best.bound()));
        Reasons reasons = new Reasons(model, best.creators());
        List<BitSet> sets = new ArrayList<>(all.stream().map(Chosen::creators).toList());
        sets.addAll(reasons.perTier().values());
        Draws draws = Draws.of(model, sets, Draws.COUNT, isOver);
        progress.accept(0.6);
        List<Beaten> beats = all.stream()
                .skip(1)
                .map(other -> new Beaten(other.name(), draws.beats(best.creators(), other.creators(), this::objective)))
                .toList();
        BitSet celebrity = portfolio.allCelebrity().creators();
        BitSet micro = portfolio.allMicro().creators();
        Standing standing = Standing.of(model, best.creators(), celebrity, micro);
        List<Mix.Ablated> ablation = new Ablation(
                        question,
                        best.creators(),
                        model.figures(best.creators()).roi(),
                        effort.part(0.25))
                .all();
        progress.accept(0.8);
        return new Mix(
                new Headline(model, standing, beats, optimality(best), areProven(portfolio)).text(best.creators()),
                standing.winner(),
                all.stream().map(plan -> plan(plan, draws)).toList(),
                beats,
                ablation,
                reasons.parts(),
                reasons.tiers(draws),
                reasons.segments(celebrity, micro),
                Frontier.of(question, best.creators(), effort.part(0.25)),
                draws.count());
    }

    private double objective(Figures figures) {
        return figures.objective(question.objective());
    }

    private Mix.Plan plan(Chosen chosen, Draws draws) {
        List<String> ids = chosen.creators().stream()
                .mapToObj(i -> model.candidates().get(i).id())
                .toList();
        return new Mix.Plan(
                chosen.name(),
                ids,
                model.figures(chosen.creators()),
                draws.intervals(chosen.creators()),
                optimality(chosen),
                chosen.relaxed());
    }

    private boolean areProven(Portfolio portfolio) {
        return Stream.of(portfolio.allCelebrity(), portfolio.allMicro())
                .allMatch(single -> single.held() != Held.RELAXED_UNPROVEN
                        && optimality(single).proven());
    }

    private Optimality optimality(Chosen chosen) {
        double reached = model.objective(chosen.creators());
        double missing = chosen.bound() - reached;
        boolean proven = missing <= 1e-9 * Math.max(1, Math.abs(reached));
        double gap = proven ? 0 : Math.min(1, missing / Math.max(Math.abs(chosen.bound()), Double.MIN_NORMAL));
        return new Optimality(proven, Double.isFinite(chosen.bound()) ? gap : 1, chosen.interrupted(), chosen.held());
    }
}
