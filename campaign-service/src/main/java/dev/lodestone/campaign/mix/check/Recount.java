package dev.lodestone.campaign.mix.check;

import dev.lodestone.campaign.mix.Benchmarks;
import dev.lodestone.campaign.mix.Known;
import dev.lodestone.campaign.mix.MixModel.Crowding;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.prior.Estimate;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What a set of creators comes to, reckoned anew. {@code reached}: the share of each segment. */
record Recount(BigInteger cost, double reach, double engagements, double buyers, double worth, List<Double> reached) {

    static Recount of(Counting counting, List<Candidate> chosen) {
        Question question = counting.question();
        Priors priors = question.priors();
        Map<String, Segment> segments = new HashMap<>();
        question.segments().forEach(segment -> segments.put(segment.id(), segment));
        Map<String, List<Candidate>> there = new HashMap<>();
        BigInteger cost = BigInteger.ZERO;
        double engagements = 0;
        for (Candidate one : chosen) {
            cost = cost.add(cost(one, priors));
            double own = 0;
            for (String id : one.audience().keySet()) {
                Segment segment = segments.get(id);
                if (segment == null) continue;
                there.computeIfAbsent(id, some -> new ArrayList<>()).add(one);
                own += segment.size() * share(missed(one, segment, priors));
            }
            engagements += one.engagementRate() * own * priors.fit().of(one.fit()) * priors.launchFactor();
        }
        double reach = 0;
        double buyers = 0;
        List<Double> reached = new ArrayList<>();
        for (Segment segment : question.segments()) {
            List<Candidate> chosenThere = there.getOrDefault(segment.id(), List.of());
            double people = counting.people(segment, chosenThere, one -> 1);
            double bought = counting.people(segment, chosenThere, one -> trust(one, priors));
            reach += people;
            buyers += priors.ceiling(segment.id()) * bought;
            reached.add(people / segment.size());
        }
        double worth = priors.grossMarginPerOrder() * buyers
                + priors.valuePerThousandReached() * reach / 1000
                + priors.valuePerEngagement() * engagements;
        return new Recount(cost, reach, engagements, buyers, worth, reached);
    }

    /** {@code known}: everybody of the question by id, booked or not. */
    record Counting(Question question, Crowding crowding, Map<String, Candidate> known) {

        /** Who is found there together; without overlap whom each finds, without saturation also whom each post finds. */
        private double people(Segment segment, List<Candidate> there, ToDoubleFunction<Candidate> weight) {
            Priors priors = question.priors();
            ToDoubleFunction<Candidate> left = one -> weight.applyAsDouble(one) * missed(one, segment, priors);
            return switch (crowding) {
                case SEGMENTS -> Gathering.of(question, segment, left).people(there, known);
                case NO_OVERLAP -> sum(there, one -> segment.size() * share(left.applyAsDouble(one)));
                case NONE ->
                    sum(
                            there,
                            one -> segment.size()
                                    * weight.applyAsDouble(one)
                                    * one.posts()
                                    * byPost(one, segment, priors));
            };
        }

        private static double sum(List<Candidate> there, ToDoubleFunction<Candidate> of) {
            return there.stream().mapToDouble(of).sum();
        }
    }

    /** The logarithm of those of the segment whom all posts of the creator leave. */
    private static double missed(Candidate one, Segment segment, Priors priors) {
        return one.posts() * Math.log1p(-byPost(one, segment, priors));
    }

    private static double byPost(Candidate one, Segment segment, Priors priors) {
        double part = one.audience().getOrDefault(segment.id(), 0.0);
        return Math.min(0.9, heard(one, part, priors) / segment.size());
    }

    /** Of those whom the logarithm leaves; exact also where it is next to nobody. */
    private static double share(double logOfMissed) {
        return -Math.expm1(logOfMissed);
    }

    private static double heard(Candidate one, double part, Priors priors) {
        return one.followers() * one.authenticShare() * one.tier().in(priors.reachRate()) * part;
    }

    private static double trust(Candidate one, Priors priors) {
        double usual = Math.sqrt(one.engagementRate() / usual(one, priors));
        double size = Math.pow(one.followers() / priors.trustAnchorFollowers(), priors.trustExponent());
        return Math.max(0.05, Math.min(3, usual * priors.fit().of(one.fit()) * size));
    }

    private static double usual(Candidate one, Priors priors) {
        if (one.platform() == null) return one.tier().in(priors.engagementRate());
        String name =
                "engagementRate." + one.platform().wire() + "." + one.tier().wire();
        Estimate told = priors.ranges().get(name);
        return told != null
                ? told.mid()
                : Known.of(Benchmarks.entries(), name).estimate().mid();
    }

    static BigInteger cost(Candidate candidate, Priors priors) {
        long handling = candidate.handling() == null ? priors.handling() : candidate.handling();
        return BigInteger.valueOf(candidate.fee())
                .multiply(BigInteger.valueOf(candidate.posts()))
                .add(BigInteger.valueOf(handling));
    }
}
