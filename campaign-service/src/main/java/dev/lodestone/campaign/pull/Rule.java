package dev.lodestone.campaign.pull;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Set;

/** One rule of a pack: what it looks for, when it stays quiet, and what it says. */
record Rule(
        String id,
        String dimension,
        Severity severity,
        List<Pattern> matches,
        List<Pattern> nearOffer,
        List<Pattern> unless,
        Allowance allowance,
        Set<String> platforms,
        boolean needsTie,
        Finding.Advice advice,
        List<String> fires,
        List<String> quiet) {

    /** How many hits are no fault: a number, or what the brief says about calls to action. */
    record Allowance(int hits, boolean fromBrief) {
        int of(Options options) {
            return fromBrief ? options.guidelines().maxCtas() : hits;
        }
    }

    boolean applies(Options options) {
        return (platforms.isEmpty() || platforms.contains(options.platform())) && (!needsTie || options.isTied());
    }
}
