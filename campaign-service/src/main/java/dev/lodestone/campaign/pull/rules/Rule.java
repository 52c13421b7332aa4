package dev.lodestone.campaign.pull.rules;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Set;

/** One rule of a pack: what it looks for, when it stays quiet, and what it says. */
public record Rule(
        String id,
        String dimension,
        Severity severity,
        List<Pattern> matches,
        List<Pattern> nearOffer,
        List<Pattern> unless,
        Allowance allowance,
        Set<String> platforms,
        boolean needsTie,
        Advice advice,
        List<String> fires,
        List<String> quiet) {

    /** How many hits are no fault: a number, or what the brief says about calls to action. */
    public record Allowance(int hits, boolean fromBrief) {
        public int of(int maxCtas) {
            return fromBrief ? maxCtas : hits;
        }
    }

    public boolean applies(String platform, boolean tied) {
        return (platforms.isEmpty() || platforms.contains(platform)) && (!needsTie || tied);
    }
}
