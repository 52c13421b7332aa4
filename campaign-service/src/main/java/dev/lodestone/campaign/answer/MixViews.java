package dev.lodestone.campaign.answer;

import dev.lodestone.campaign.answer.MixView.BeatenView;
import dev.lodestone.campaign.answer.MixView.IntervalView;
import dev.lodestone.campaign.answer.MixView.OptimalityView;
import dev.lodestone.campaign.answer.MixView.PlanView;
import dev.lodestone.campaign.answer.MixView.SegmentView;
import dev.lodestone.campaign.answer.MixView.TierView;
import dev.lodestone.campaign.mix.Benchmarks;
import dev.lodestone.campaign.mix.Constraints.Spared;
import dev.lodestone.campaign.mix.Mix;
import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.Mix.Interval;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.overlap.Fitted;
import dev.lodestone.campaign.question.MixObjective;
import dev.lodestone.kit.money.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says an answer of the planner in the currency of its question. */
public record MixViews(String currency) {

    public static MixView of(Asked asked, Fitted fitted, Mix mix, long millis) {
        List<AssumptionView> assumptions = new ArrayList<>(Assumptions.of(asked, mix));
        assumptions.addAll(asked.further());
        return new MixViews(asked.currency()).of(asked, mix, OverlapsView.of(asked, fitted), assumptions, millis);
    }

    private MixView of(
            Asked asked, Mix mix, @Nullable OverlapsView overlaps, List<AssumptionView> assumptions, long millis) {
        Question question = asked.question();
        return new MixView(
                mix.headline() + among(asked.poolCutTo()),
                wire(mix.winner()),
                MixObjective.valueOf(question.objective().name()),
                Money.of(question.budget(), currency),
                mix.plans().stream().map(this::plan).toList(),
                mix.beats().stream()
                        .map(beaten -> new BeatenView(wire(beaten.plan()), beaten.probability()))
                        .toList(),
                ComparedView.of(mix.comparedWithAllCelebrity(), currency),
                mix.ablation().stream().map(AblatedView::of).toList(),
                mix.perCreator().stream()
                        .map(part -> part(part, question.priors()))
                        .toList(),
                mix.perTier().stream().map(this::tier).toList(),
                mix.perSegment().stream()
                        .map(segment -> new SegmentView(
                                segment.id(),
                                segment.size(),
                                segment.recommended(),
                                segment.allCelebrity(),
                                segment.allMicro()))
                        .toList(),
                mix.frontier().stream()
                        .map(point -> FrontierView.of(point, question.objective(), currency))
                        .toList(),
                CrossCheckView.of(mix.crossCheck()),
                overlaps,
                assumptions,
                millis,
                asked.poolCutTo());
    }

    /** Whatever the headline says, also that it is proven, it says of no more than these. */
    private static String among(@Nullable Integer poolCutTo) {
        return poolCutTo == null
                ? ""
                : " All of this is said of the " + poolCutTo
                        + " creators with most followers alone, of those who can be planned with: more fit the search,"
                        + " and the limit left them out.";
    }

    static String wire(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private PartView part(Mix.Part part, Priors priors) {
        boolean hasBenchmark =
                Benchmarks.holdIn(currency) || priors.ranges().containsKey(Benchmarks.CPM + part.market());
        return new PartView(
                part.id(),
                part.tier().wire(),
                Money.of(Math.round(part.marginalWorth()), currency),
                part.costPerMarginalPerson(),
                part.overlap(),
                rounded(part.cpm()),
                rounded(part.feeCpm()),
                hasBenchmark && part.flag() != null ? wire(part.flag()) : null);
    }

    private @Nullable Money rounded(@Nullable Double minor) {
        return minor == null ? null : Money.of(Math.round(minor), currency);
    }

    private TierView tier(Mix.TierShare share) {
        Figures figures = share.figures();
        return new TierView(
                share.tier().wire(),
                share.creators(),
                Money.of(figures.cost(), currency),
                figures.reach(),
                figures.engagements(),
                figures.buyers(),
                Money.of(figures.value(), currency),
                intervals(share.interval()));
    }

    private PlanView plan(Mix.Plan plan) {
        Figures figures = plan.figures();
        return new PlanView(
                wire(plan.name()),
                plan.creators(),
                Money.of(figures.cost(), currency),
                figures.reach(),
                figures.engagements(),
                figures.buyers(),
                Money.of(figures.value(), currency),
                figures.roi(),
                intervals(plan.interval()),
                optimality(plan),
                plan.relaxed().stream().map(Spared::words).toList());
    }

    static OptimalityView optimality(Mix.Plan plan) {
        return new OptimalityView(
                plan.optimality().proven() ? "proven" : "gap",
                plan.optimality().gap(),
                plan.optimality().interrupted(),
                wire(plan.optimality().held()));
    }

    static Map<String, IntervalView> intervals(Map<String, Interval> of) {
        Map<String, IntervalView> intervals = new LinkedHashMap<>();
        of.forEach((figure, band) -> intervals.put(figure, new IntervalView(band.p10(), band.p50(), band.p90())));
        return intervals;
    }
}
