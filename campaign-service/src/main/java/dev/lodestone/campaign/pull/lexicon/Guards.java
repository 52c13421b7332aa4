package dev.lodestone.campaign.pull.lexicon;

import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.rules.Severity;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import java.util.List;

/** What keeps a rule quiet although its words are there: a negation, someone else's words, no offer nearby, a brand's name. */
final class Guards {
    private static final int NEARBY_WORDS = 8;
    private static final int WORDS_BEFORE = 4;
    private static final int WORDS_BEHIND = 2;
    private static final int MOSTLY_QUOTATION_PERCENT = 70;

    private final Reading reading;
    private final Prose prose;
    private final List<Span> names;
    private final List<Span> claims;

    /**
     * @param names where the text names brands and products
     * @param claims where it makes a claim in the words that the brief allows with evidence
     */
    Guards(Reading reading, List<Span> names, List<Span> claims) {
        this.reading = reading;
        this.prose = reading.prose();
        this.names = names;
        this.claims = claims;
    }

    boolean silence(Rule rule, Span span) {
        if (isWithin(names, span) || isExcused(rule, span)) return true;
        if (rule.yieldsToEvidence() && isWithin(claims, span)) return true;
        if (!rule.guarded() || rule.severity() == Severity.CREDIT) return false;
        return isQuoted(span)
                || follows(reading.cues("negation"), span, true)
                || follows(reading.cues("narration"), span, false)
                || isNarratedAfter(span);
    }

    boolean offerNear(Span span) {
        int first = prose.tokenAt(span.start()) - NEARBY_WORDS;
        int last = prose.tokenAt(span.end()) + NEARBY_WORDS;
        return reading.cues("offer").stream()
                .filter(offer -> !offer.overlaps(span))
                .mapToInt(offer -> prose.tokenAt(offer.start()))
                .anyMatch(token -> token >= first && token <= last);
    }

    private static boolean isWithin(List<Span> places, Span span) {
        return places.stream().anyMatch(place -> place.start() <= span.start() && place.end() >= span.end());
    }

    private boolean isExcused(Rule rule, Span span) {
        Span sentence = prose.sentenceAt(span.start());
        return reading.excuses(rule).stream().anyMatch(excuse -> sentence.contains(excuse.start()));
    }

    /** A text that is one quotation is its writer's own. */
    private boolean isQuoted(Span span) {
        return prose.quotations().stream()
                .filter(quotation -> quotation.length() * 100 < prose.text().length() * MOSTLY_QUOTATION_PERCENT)
                .anyMatch(quotation -> quotation.start() <= span.start() && quotation.end() >= span.end());
    }

    /** A negation reaches to the end of its clause, a narration through the words that it introduces. */
    private boolean follows(List<Span> cues, Span span, boolean sameClause) {
        Span sentence = prose.sentenceAt(span.start());
        int start = prose.tokenAt(span.start());
        return cues.stream()
                .filter(cue -> cue.end() <= span.start() && sentence.contains(cue.start()))
                .mapToInt(cue -> prose.tokenAt(cue.end()))
                .anyMatch(after -> start - after <= WORDS_BEFORE && !(sameClause && clauseOpens(after, start)));
    }

    /** "Last chance, they said." */
    private boolean isNarratedAfter(Span span) {
        Span sentence = prose.sentenceAt(span.start());
        int end = prose.tokenAt(span.end());
        return reading.cues("narrated").stream()
                .filter(cue -> cue.start() >= span.end() && sentence.contains(cue.start()))
                .anyMatch(cue -> prose.tokenAt(cue.start()) - end <= WORDS_BEHIND);
    }

    private boolean clauseOpens(int from, int through) {
        return prose.tokens().subList(from, Math.min(through + 1, prose.tokens().size())).stream()
                .anyMatch(token -> token.opensClause());
    }
}
