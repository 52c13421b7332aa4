package dev.lodestone.campaign.pull.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a pack as its file says it: what it looks for, when it stays quiet, what it tells the writer.
 *
 * @param phrases wherever they stand; the form is described at {@code pull.phrase.Phrase}
 * @param nearOffer phrases that count with an offer within eight words only
 * @param patterns RE2 expressions over the text as it is written, without case
 * @param unless phrases that keep the rule quiet in their clause, where the pack knows clauses, else in their sentence
 * @param check the name of a built-in check, for what words cannot say
 * @param allow how many hits are no fault; {@code max-ctas} leaves it to the brief
 * @param perHundredWords the density from which the hits are a fault
 * @param gentler what can be said instead, as a clause in small letters; without it what was said is left out
 * @param alone what can be said where nothing would be left without it
 * @param guarded false where even negated or quoted words count
 */
public record Rule(
        String id,
        String dimension,
        Severity severity,
        List<String> phrases,
        @JsonProperty("near-offer") List<String> nearOffer,
        List<String> patterns,
        List<String> unless,
        @Nullable String check,
        @Nullable String allow,
        @JsonProperty("per-hundred-words") @Nullable Integer perHundredWords,
        List<String> platforms,
        Boolean guarded,
        String message,
        String reason,
        String suggestion,
        String gentler,
        String alone,
        Integer confidence,
        List<Example> fires,
        List<Example> quiet) {
    public static final String CLAIMS = "claims";
    /** Dimensions that take no points. A workspace has no rules of them, which would never weigh. */
    public static final Set<String> UNWEIGHED = Set.of("disclosure", "restricted", "pull", "brief");

    private static final int USUAL_CONFIDENCE = 90;
    private static final String FROM_BRIEF = "max-ctas";

    public Rule {
        phrases = list(phrases);
        nearOffer = list(nearOffer);
        patterns = list(patterns);
        unless = list(unless);
        platforms = list(platforms);
        fires = list(fires);
        quiet = list(quiet);
        gentler = gentler == null ? "" : gentler;
        alone = alone == null ? "" : alone;
        guarded = guarded == null || guarded;
        confidence = confidence == null ? USUAL_CONFIDENCE : confidence;
    }

    /** What a workspace may say of a rule of its own: all else is as usual. */
    public static Rule ofWorkspace(
            String id,
            String dimension,
            Severity severity,
            List<String> phrases,
            List<String> patterns,
            List<String> unless,
            Advice advice,
            List<Example> fires,
            List<Example> quiet) {
        return new Rule(
                id,
                dimension,
                severity,
                phrases,
                List.of(),
                patterns,
                unless,
                null,
                null,
                null,
                List.of(),
                true,
                advice.message(),
                advice.reason(),
                advice.suggestion(),
                "",
                "",
                advice.confidencePercent(),
                fires,
                quiet);
    }

    /** A claim with evidence may be made, but no evidence makes a medicine of a balm. */
    public boolean yieldsToEvidence() {
        return dimension.equals(CLAIMS) && severity != Severity.BLOCKER;
    }

    public boolean canBeSwitchedOff() {
        return severity.isSmall();
    }

    public Advice advice() {
        return new Advice(message, reason, suggestion, confidence);
    }

    public int allowance(int maxCtas) {
        if (allow == null) return 0;
        return allow.equals(FROM_BRIEF) ? maxCtas : Integer.parseInt(allow);
    }

    /** Whether its hits are a fault only when there are too many of them. */
    public boolean counts() {
        return allow != null || perHundredWords != null;
    }

    public boolean appliesOn(String platform) {
        return platforms.isEmpty() || platforms.contains(platform);
    }

    private static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
