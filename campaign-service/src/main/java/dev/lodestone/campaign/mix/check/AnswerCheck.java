package dev.lodestone.campaign.mix.check;

import dev.lodestone.campaign.mix.Mix;
import dev.lodestone.campaign.mix.Mix.Ablated;
import dev.lodestone.campaign.mix.Mix.FrontierPoint;
import dev.lodestone.campaign.mix.Mix.Plan;
import dev.lodestone.campaign.mix.MixModel.Crowding;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import java.util.ArrayList;
import java.util.List;

/** Every plan of an answer: those it compares, those at other budgets, which never bring less for more, and those made anew without a term. */
public final class AnswerCheck {
    private final Question question;
    private final List<String> faults = new ArrayList<>();

    private AnswerCheck(Question question) {
        this.question = question;
    }

    public static List<String> faults(Question question, Mix mix) {
        AnswerCheck check = new AnswerCheck(question);
        mix.plans().forEach(plan -> check.look("", question, Crowding.SEGMENTS, plan));
        mix.frontier().forEach(check::point);
        for (int k = 1; k < mix.frontier().size(); k++)
            check.rise(mix.frontier().get(k - 1), mix.frontier().get(k));
        mix.frontier().forEach(point -> check.beside(point, mix));
        mix.ablation().forEach(check::ablated);
        return check.faults;
    }

    private void look(String where, Question asked, Crowding crowding, Plan plan) {
        PlanCheck.faults(asked, crowding, plan).forEach(fault -> faults.add(where + plan.name() + ": " + fault));
    }

    private void point(FrontierPoint point) {
        Question asked = question.withBudget(point.budget());
        point.plans().forEach(plan -> look("at a budget of " + point.budget() + ", ", asked, Crowding.SEGMENTS, plan));
    }

    /** What is answered is what the budget brings: no point of less money or of the same brings more, none of more brings less. */
    private void beside(FrontierPoint point, Mix mix) {
        List<Plan> answered = point.plans().stream()
                .map(plan -> Mix.plan(mix.plans(), plan.name()))
                .toList();
        FrontierPoint all = new FrontierPoint(question.budget(), answered);
        if (point.budget() <= question.budget()) rise(point, all);
        if (point.budget() >= question.budget()) rise(all, point);
    }

    /** A plan that keeps a limit which it was spared with less money may be worth less for it. */
    private void rise(FrontierPoint less, FrontierPoint more) {
        Objective objective = question.objective();
        for (Plan dearer : more.plans()) {
            Plan cheaper = Mix.plan(less.plans(), dearer.name());
            if (!dearer.relaxed().containsAll(cheaper.relaxed())) continue;
            if (dearer.figures().objective(objective) < cheaper.figures().objective(objective))
                faults.add("a budget of " + more.budget() + " brings less than one of " + less.budget());
        }
    }

    private void ablated(Ablated term) {
        Question asked =
                switch (term.without()) {
                    case "saturation", "overlap" -> question;
                    case "handling" -> question.withoutHandling();
                    case "reach-value" -> question.with(question.priors().withValuePerThousandReached(0));
                    default -> throw new IllegalArgumentException(term.without());
                };
        Crowding crowding =
                switch (term.without()) {
                    case "saturation" -> Crowding.NONE;
                    case "overlap" -> Crowding.NO_OVERLAP;
                    default -> Crowding.SEGMENTS;
                };
        term.plans().forEach(plan -> look("without " + term.without() + ", ", asked, crowding, plan));
    }
}
