package dev.lodestone.campaign.people;

import dev.lodestone.campaign.mix.prior.Estimate;
import dev.lodestone.campaign.question.MixFaults;
import dev.lodestone.campaign.question.RangeRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a request knows better of how many people there are. */
@Schema(
        name = "MixPeople",
        description =
                "How many people a segment has that `segments` does not tell: those of its country, times the part of them who"
                        + " care for a niche, times the part of an age where it is cut by age. Every plan is drawn over what is told here or assumed")
public record PeopleRequest(
        @Size(max = 250) @Schema(description = "People who use social media, by country", maxProperties = 250) @Nullable
        Map<@Pattern(regexp = "[A-Z]{2}") String, @Valid @NotNull RangeRequest> countries,

        @Valid @Schema(description = "The part of a country's people who care for one niche") @Nullable
        RangeRequest nicheShare,

        @Schema(
                description =
                        "The part of a country's people in each of `13-24`, `25-44` and `45+`: all three, which add up to 1",
                maxProperties = 3)
        @Nullable
        Map<@Pattern(regexp = "13-24|25-44|45\\+") String, @Valid @NotNull RangeRequest> ageShares) {
    public static final PeopleRequest NONE = new PeopleRequest(null, null, null);

    private static final double LEAST_SHARE = 1e-6;
    private static final double MOST_PEOPLE = 1e11;
    private static final double WIDEST = 1e6;
    private static final double ROUNDING = 0.001;

    Map<String, RangeRequest> toldCountries() {
        return countries == null ? Map.of() : countries;
    }

    /** Before any creator is known. */
    public void faults(MixFaults faults) {
        toldCountries()
                .forEach((country, people) -> range(faults, "/people/countries/" + country, people, 1, MOST_PEOPLE));
        if (nicheShare != null) range(faults, "/people/nicheShare", nicheShare, LEAST_SHARE, 1);
        if (ageShares == null) return;
        ageShares.forEach((age, share) -> range(faults, "/people/ageShares/" + age, share, LEAST_SHARE, 1));
        double sum = ageShares.values().stream().mapToDouble(RangeRequest::mid).sum();
        if (!ageShares.keySet().equals(Ages.USUAL.bands()) || Math.abs(sum - 1) > ROUNDING)
            faults.add("/people/ageShares", "sum", "All three of them, which add up to 1 by their `mid`.");
    }

    private static void range(MixFaults faults, String pointer, RangeRequest told, double least, double most) {
        if (!told.runsUpwards()) faults.add(pointer, "range", "low <= mid <= high, in the order given.");
        else if (told.low() < least || told.high() > most || told.high() / told.low() >= WIDEST)
            faults.add(pointer, "range", least == 1 ? "From 1 to 100000000000 people." : "A part of a whole.");
    }

    /** What is told of a country that nobody reaches, or beside a size of its own, could only be passed over. */
    public void known(MixFaults faults, Set<String> reached, Set<String> sized) {
        toldCountries().keySet().forEach(country -> {
            if (!reached.contains(country))
                faults.add("/people/countries/" + country, "unknown", "No candidate reaches anybody there.");
            else if (sized.contains(country))
                faults.add("/people/countries/" + country, "conflict", "`segments` tells its size already.");
        });
    }

    Ages ages() {
        if (ageShares == null) return Ages.USUAL;
        Map<String, Estimate> shares = new LinkedHashMap<>();
        Ages.USUAL.bands().forEach(band -> {
            RangeRequest told = ageShares.get(band);
            if (told != null) shares.put(band, told.toEstimate());
        });
        return new Ages(shares);
    }
}
