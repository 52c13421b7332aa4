package dev.lodestone.campaign.pull.lexicon;

import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.rules.Severity;
import dev.lodestone.campaign.pull.spelling.Glyphs;
import dev.lodestone.campaign.pull.text.Places;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What keeps a rule quiet although its words are there: a negation, someone else's words, no offer nearby, a brand's name. */
final class Guards {
    private static final int NEARBY_WORDS = 8;
    private static final int WORDS_BEFORE = 4;
    private static final int WORDS_BEHIND = 2;
    private static final int MOSTLY_QUOTATION_PERCENT = 70;

    private final Reading reading;
    private final Prose prose;
    private final Places names;
    private final Places claims;
    private final Places quotations;
    private final Places offers;
    private final Places narrated;
    private final Places turns;
    private final Clauses clauses;
    private final Map<String, Places> cueEnds = new HashMap<>();
    private final Map<Rule, Places> excuses = new HashMap<>();

    /**
     * @param names where the text names brands and products
     * @param claims where it makes a claim in the words that the brief allows with evidence
     */
    Guards(Reading reading, List<Span> names, List<Span> claims) {
        this.reading = reading;
        this.prose = reading.prose();
        this.names = new Places(names);
        this.claims = new Places(claims);
        this.quotations = new Places(partial(prose));
        this.offers = new Places(reading.cues("offer"));
        this.narrated = new Places(reading.cues("narrated"));
        this.turns = new Places(reading.cues("turn"));
        this.clauses = new Clauses(prose, reading.cues("clause"));
    }

    boolean silence(Rule rule, Span span) {
        if (names.hold(span) || isExcused(rule, span)) return true;
        if (rule.yieldsToEvidence() && claims.hold(span)) return true;
        if (!rule.guarded() || rule.severity() == Severity.CREDIT) return false;
        return quotations.hold(span)
                || follows("negation", span, border -> true)
                || follows("narration", span, border -> !isSpoken(border))
                || !rule.dimension().equals(Rule.CLAIMS) && isNarratedAfter(span);
    }

    boolean offerNear(Span span) {
        int from = prose.startOfToken(prose.tokenAt(span.start()) - NEARBY_WORDS);
        int to = prose.startOfToken(prose.tokenAt(span.end()) + NEARBY_WORDS + 1);
        Span sentence = prose.sentenceAt(span.start());
        return offers.starting(Math.max(from, sentence.start()), Math.min(to, sentence.end())).stream()
                .anyMatch(offer -> !offer.overlaps(span));
    }

    /** "My class ends": an excuse has words in common with the hit, or stands in its clause. */
    private boolean isExcused(Rule rule, Span span) {
        Places said = excuses.computeIfAbsent(rule, asked -> new Places(reading.excuses(asked)));
        Span clause = clauses.around(span);
        return said.overlap(span)
                || said.starting(clause.start(), clause.end()).stream()
                        .anyMatch(excuse -> excuse.end() <= clause.end());
    }

    /** A text that is one quotation is its writer's own. */
    private static List<Span> partial(Prose prose) {
        return prose.quotations().stream()
                .filter(quotation -> prose.wordsIn(quotation) * 100 < prose.words() * MOSTLY_QUOTATION_PERCENT)
                .toList();
    }

    /**
     * A negation reaches to the end of its clause, a narration also through the words that it quotes; neither beyond a turn to
     * the reader: "I can't stop using it so buy one".
     */
    private boolean follows(String cue, Span span, IntPredicate endsReach) {
        int start = prose.tokenAt(span.start());
        int before = Math.max(prose.sentenceAt(span.start()).start(), prose.startOfToken(start - WORDS_BEFORE - 1));
        return cueEnds.computeIfAbsent(cue, this::ends).starting(before + 1, span.start() + 1).stream()
                .filter(end -> turns.starting(end.start(), span.start() + 1).isEmpty())
                .mapToInt(end -> prose.tokenAt(end.start()))
                .anyMatch(after -> bordersBetween(after, start).noneMatch(endsReach));
    }

    /** No phrase reaches over the border of a sentence, so that its end tells where it stands. */
    private Places ends(String cue) {
        return new Places(reading.cues(cue).stream()
                .map(found -> new Span(found.end(), found.end()))
                .toList());
    }

    /**
     * "Last chance, they said", and "get one of those pans, said my gran": what is said goes on to the end of its clause. It is
     * no excuse of a claim: "clinically proven, says the jar" passes it on.
     */
    private boolean isNarratedAfter(Span span) {
        int near = prose.startOfToken(prose.tokenAt(span.end()) + WORDS_BEHIND + 1);
        int to = Math.max(near, clauses.around(span).end() + 1);
        return !narrated.starting(
                        span.end(), Math.min(to, prose.sentenceAt(span.start()).end()))
                .isEmpty();
    }

    private IntStream bordersBetween(int from, int through) {
        return IntStream.range(from, Math.min(through + 1, prose.tokens().size()))
                .filter(token -> prose.tokens().get(token).opensClause());
    }

    /** "The sign said: last chance", not "she told me about it, so hurry". */
    private boolean isSpoken(int border) {
        int from = border == 0 ? 0 : prose.tokens().get(border - 1).end();
        return prose.text()
                .substring(from, prose.startOfToken(border))
                .chars()
                .anyMatch(c -> c == ':' || Glyphs.isQuote(c) || Glyphs.isSingleQuote(c));
    }
}
