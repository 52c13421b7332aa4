package dev.lodestone.campaign.pull.edit;

import dev.lodestone.campaign.pull.grammar.Role;
import dev.lodestone.campaign.pull.text.Places;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import java.util.stream.IntStream;

/**
 * What a statement says beside a push and would lose with it. A figure, a code, the other side of a colon, what comes at length
 * before the push and a part that is about its writer or a third one are what a reader needs; a part that goes on about the reader,
 * orders or only calls out is missed by nobody.
 */
record Beside(Statement statement, Span push, Places pushes) {
    private static final int LONG_LEAD = 5;

    /** Whether it says the opposite of its push, or less: "I never said you need it", "only 3 left, but no rush". */
    boolean turns() {
        if (Ending.of(statement).asks()) return false;
        return unpushed().anyMatch(at -> isOne(Role.LIMITING, at)) || lead().anyMatch(at -> isOne(Role.DENYING, at));
    }

    boolean canGo() {
        return !turns() && !isMissed();
    }

    /** "Code MOOSE saves you 20%, use it on the whole stack": not even its part can be said anew. */
    boolean isTold() {
        return within().anyMatch(at -> isOwn(at) && (isFigure(at) || isCode(at)));
    }

    private boolean isMissed() {
        return isLedTo()
                || unpushed().anyMatch(this::isColon)
                || within().anyMatch(this::isFigure)
                || within().anyMatch(this::isCode)
                || parts().anyMatch(this::isAboutOthers);
    }

    /** "Turn it on in the settings before you need it". */
    private boolean isLedTo() {
        return lead().filter(at -> token(at).isWord()).count() > LONG_LEAD;
    }

    private boolean isColon(int at) {
        if (at == statement.to()) return false;
        String between = between(at);
        return IntStream.range(1, between.length())
                .anyMatch(i -> between.charAt(i - 1) == ':' && Character.isWhitespace(between.charAt(i)));
    }

    /** A sum, or a code like "ROSA10"; another number only where it is none of a push: "clinically proven 93%". */
    private boolean isFigure(int at) {
        Token token = token(at);
        String term = token.term();
        if (isOf(push, token) || term.chars().noneMatch(Character::isDigit)) return false;
        boolean needed = token.kind() == Token.Kind.MONEY || Character.isLetter(term.codePointAt(0));
        boolean pushed = token.kind() != Token.Kind.PERCENT && isPushed(at);
        return needed || !(pushed || isOwn(at));
    }

    private static boolean isOf(Span push, Token token) {
        return token.end() > push.start() && token.start() < push.end();
    }

    private boolean isCode(int at) {
        if (at == statement.to() || !isOne(Role.CODE, at)) return false;
        String next =
                prose().text().substring(token(at + 1).start(), token(at + 1).end());
        return next.length() > 1 && next.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    /** Where another part begins: "order today and the mug comes with two spoons". */
    private IntStream parts() {
        return within().filter(at -> at == statement.from() || beginsPart(at));
    }

    private boolean isAboutOthers(int part) {
        int end = part + 1;
        while (end <= statement.to() && !beginsPart(end)) end++;
        if (pushes.overlap(new Span(token(part).start(), token(end - 1).end()))) return false;
        int subject = joints().joins(token(part)) && part < statement.to() ? part + 1 : part;
        return isOne(Role.THIRD_PERSON, subject)
                || IntStream.range(part, end).anyMatch(at -> isOne(Role.FIRST_PERSON, at));
    }

    private boolean beginsPart(int at) {
        return joints().opensClause(token(at))
                || (joints().joins(token(at)) && at < statement.to() && isOne(Role.THIRD_PERSON, at + 1));
    }

    /** What comes before the push in its part. */
    private IntStream lead() {
        return unpushed().filter(at -> token(at).end() <= push.start() && isOwn(at));
    }

    /** Whether it stands in the part that the push does. */
    private boolean isOwn(int at) {
        int first = prose().tokenAt(push.start());
        int last = Math.max(first, prose().tokenAt(push.end()) - 1);
        IntStream parting = at < first ? IntStream.rangeClosed(at + 1, first) : IntStream.rangeClosed(last + 1, at);
        return parting.noneMatch(this::beginsPart);
    }

    private IntStream unpushed() {
        return within().filter(at -> !isPushed(at));
    }

    private IntStream within() {
        return IntStream.rangeClosed(statement.from(), statement.to());
    }

    private boolean isPushed(int at) {
        return pushes.overlap(new Span(token(at).start(), token(at).end()));
    }

    private boolean isOne(Role role, int at) {
        return joints().are(role, token(at));
    }

    private String between(int at) {
        return prose().text().substring(token(at).end(), token(at + 1).start());
    }

    private Token token(int index) {
        return prose().tokens().get(index);
    }

    private Joints joints() {
        return statement.joints();
    }

    private Prose prose() {
        return statement.prose();
    }
}
