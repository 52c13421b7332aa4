package dev.lodestone.campaign.pull;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.rules.Severity;
import java.util.List;

/** What keeps a rule quiet although its words are there: a negation, someone else's words, no offer nearby. */
final class Guards {
    private static final int NEARBY_WORDS = 8;
    private static final Pattern NEGATED = Pattern.compile(
            "\\b(?:no|not|never|without|nobody|nothing|cannot|(?:do|does|did|is|are|was|were|wo|ca|would|should|could|need|have)n't)(?:\\s+[\\w']+){0,3}\\s+$");
    private static final Pattern NARRATED = Pattern.compile(
            "\\b(?:said|says|yelled|yells|screaming|shouted|shouting|called|told me|tells me|read|reads|heard|like those)\\s*[:,]?\\s*[\"']?(?:\\s*[\\w']+){0,2}\\s*$");

    private Guards() {}

    static boolean silence(Rule rule, Prose prose, int start) {
        int[] sentence = prose.sentenceAt(start);
        String before = prose.plain().substring(Math.min(sentence[0], start), start);
        boolean hushed = rule.severity() != Severity.CREDIT
                && (NEGATED.matcher(before).find() || NARRATED.matcher(before).find());
        return hushed || excused(rule.unless(), prose.plain().substring(sentence[0], sentence[1]));
    }

    static boolean offerNear(List<int[]> offers, Prose prose, int start, int end) {
        int first = prose.wordIndex(start) - NEARBY_WORDS;
        int last = prose.wordIndex(end) + NEARBY_WORDS;
        return offers.stream().map(offer -> prose.wordIndex(offer[0])).anyMatch(word -> word >= first && word <= last);
    }

    private static boolean excused(List<Pattern> unless, String sentence) {
        return unless.stream().map(pattern -> pattern.matcher(sentence)).anyMatch(Matcher::find);
    }
}
