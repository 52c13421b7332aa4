package dev.lodestone.campaign.people;

import dev.lodestone.campaign.answer.AssumptionView;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.prior.Estimate;
import dev.lodestone.campaign.mix.prior.Guess;
import dev.lodestone.campaign.mix.prior.Headcount;
import dev.lodestone.campaign.question.RangeRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How many people segments have: as the request says, or else a product of guesses, each with how far it may be off. */
public record Population(PeopleRequest told, Map<String, Double> sizes) {
    private static final String COUNTRY = "segments.people.";
    private static final String NICHE = "segments.nicheShare";
    private static final String AGE = "segments.usualShare.";
    private static final String OURS = "our own estimate";
    private static final String ACCOUNTS =
            "our own rounded figures, near the accounts that DataReportal, Digital 2024, counts; how far off: our own estimate";
    private static final String PRODUCT =
            "people of the country x share of the niche x share of the age, where cut by age";
    private static final Estimate NICHE_SHARE = new Estimate(0.02, 0.05, 0.12);

    /** Accounts are more than people, and not everybody is counted. */
    private static final Estimate COUNTED = new Estimate(0.8, 1, 1.1);

    private static final Estimate ELSEWHERE = new Estimate(1e6, 10e6, 60e6);

    /** People who use social media, in millions, rounded. */
    private static final Map<String, Double> MILLIONS = Map.ofEntries(
            Map.entry("US", 240.0),
            Map.entry("GB", 56.0),
            Map.entry("DE", 67.0),
            Map.entry("FR", 52.0),
            Map.entry("IT", 43.0),
            Map.entry("ES", 40.0),
            Map.entry("NL", 14.0),
            Map.entry("AT", 7.0),
            Map.entry("CH", 7.0),
            Map.entry("PL", 28.0),
            Map.entry("SE", 8.5),
            Map.entry("IN", 460.0),
            Map.entry("JP", 96.0),
            Map.entry("CA", 32.0),
            Map.entry("AU", 21.0),
            Map.entry("BR", 144.0));

    public Ages ages() {
        return told.ages();
    }

    /** A size that is told of a country is that of each niche there. {@code part}: of the people of its country and niche. */
    public Segment segment(String id, double part) {
        Group group = Group.of(id);
        Double own = sizes.get(id);
        if (own != null) return new Segment(id, own, group.whole(), Headcount.EXACT);
        Guess age = group.age() == null ? null : Guess.of(AGE + group.age(), ages().share(group.age()));
        Double ofCountry = sizes.get(group.country());
        if (ofCountry != null) return new Segment(id, ofCountry * part, group.whole(), new Headcount(List.of(), age));
        Estimate country = country(group.country());
        List<Guess> unknowns = List.of(
                Guess.of(COUNTRY + group.country(), country), Guess.of(NICHE + "." + group.niche(), nicheShare()));
        return new Segment(id, country.mid() * nicheShare().mid() * part, group.whole(), new Headcount(unknowns, age));
    }

    private Estimate country(String country) {
        RangeRequest better = told.toldCountries().get(country);
        if (better != null) return better.toEstimate();
        Double millions = MILLIONS.get(country);
        return millions == null ? ELSEWHERE : COUNTED.times(millions * 1e6);
    }

    private Estimate nicheShare() {
        return told.nicheShare() == null ? NICHE_SHARE : told.nicheShare().toEstimate();
    }

    /** What these segments stand on, and how far each of them may be off by all of it. */
    public List<AssumptionView> assumptions(List<Segment> segments) {
        List<AssumptionView> all = new ArrayList<>();
        List<Segment> guessed = segments.stream()
                .filter(segment -> !segment.count().unknowns().isEmpty())
                .toList();
        guessed.stream()
                .map(segment -> Group.of(segment.id()).country())
                .distinct()
                .forEach(
                        country -> all.add(country(country, told.toldCountries().containsKey(country))));
        if (!guessed.isEmpty())
            all.add(AssumptionView.range(
                    NICHE,
                    nicheShare(),
                    "part of a country's people, of each niche",
                    OURS,
                    "2026",
                    told.nicheShare() != null));
        if (segments.stream().anyMatch(segment -> segment.count().part() != null))
            ages().shares()
                    .forEach((age, share) -> all.add(AssumptionView.range(
                            AGE + age, share, "part of a country's people", OURS, "2026", told.ageShares() != null)));
        segments.forEach(segment -> all.add(size(segment)));
        return all;
    }

    private AssumptionView country(String country, boolean isTold) {
        String source = MILLIONS.containsKey(country) ? ACCOUNTS : OURS;
        String asOf = MILLIONS.containsKey(country) ? "2024" : "2026";
        return AssumptionView.range(COUNTRY + country, country(country), "people", source, asOf, isTold);
    }

    private AssumptionView size(Segment segment) {
        String name = "segments." + segment.id() + ".size";
        if (segment.count().equals(Headcount.EXACT))
            return AssumptionView.told(name, AssumptionView.number(segment.size()), "people");
        Estimate range = segment.count().around(segment.size());
        return AssumptionView.range(name, range, "people", PRODUCT, "2024-2026", false);
    }
}
