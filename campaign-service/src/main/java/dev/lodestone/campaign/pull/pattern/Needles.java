package dev.lodestone.campaign.pull.pattern;

/** Reads a pattern for letters that a text must have to match, and how far apart. None when in doubt. Any digit stands for all. */
final class Needles {
    static final char DIGIT = '0';
    private static final String WITHOUT_WIDTH = "bBAz";
    private static final String OF_ONE_CHARACTER = "DsSwWnrt";
    private static final String FLAGS = "imsU-";
    private static final String REPETITIONS = "?*+{";
    /** Outside of the plane of all usual letters a character takes two units, as one does that is small only with its dot. */
    private static final int WIDEST = 2;

    private final String written;
    private int at;
    private boolean doubtful;

    private Needles(String written) {
        this.written = written;
    }

    static Chain of(String written) {
        Needles needles = new Needles(written);
        Chain found = needles.choices();
        return needles.doubtful || needles.at < written.length() ? Chain.any(Chain.FAR) : found;
    }

    private Chain choices() {
        Chain choices = sequence();
        while (take('|')) choices = choices.or(sequence());
        return choices;
    }

    private Chain sequence() {
        Chain all = Chain.any(0);
        while (!doubtful && at < written.length() && !isNext('|') && !isNext(')')) all = all.then(repeated(part()));
        return all;
    }

    private Chain part() {
        char c = written.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> ofClass();
            case '\\' -> escape();
            case '^', '$' -> Chain.any(0);
            case '.' -> Chain.any(WIDEST);
            default -> letter(c);
        };
    }

    /** Whether a letter of other alphabets is large or small RE2 says in its own way. */
    private static Chain letter(char c) {
        if (c >= 0x80) return Chain.any(WIDEST);
        return Chain.row(Character.isDigit(c) ? DIGIT : Character.toLowerCase(c));
    }

    private Chain repeated(Chain part) {
        Chain repeated = part;
        if (take('?')) repeated = part.repeated(0, 1);
        else if (take('*')) repeated = part.repeated(0, Chain.FAR);
        else if (take('+')) repeated = part.repeated(1, Chain.FAR);
        else if (take('{')) repeated = counted(part);
        else return part;
        take('?');
        return repeated;
    }

    private Chain counted(Chain part) {
        int least = number();
        int most = !take(',') ? least : isNext('}') ? Chain.FAR : number();
        doubtful |= !take('}');
        return part.repeated(least, most);
    }

    private int number() {
        int start = at;
        while (isNextOf("0123456789")) at++;
        doubtful |= at == start || at - start > 4;
        return doubtful ? 0 : Integer.parseInt(written, start, at, 10);
    }

    private Chain group() {
        if (take('?') && !isOpened()) return Chain.any(0);
        Chain inside = choices();
        doubtful |= !take(')');
        return inside;
    }

    /**
     * Whether flags open a group, and do not stand for themselves; names are too much for this reader, and so is a repetition
     * behind flags, which is of what stands before them.
     */
    private boolean isOpened() {
        while (isNextOf(FLAGS)) at++;
        boolean opened = take(':');
        doubtful |= !opened && (!take(')') || isNextOf(REPETITIONS));
        return opened;
    }

    private Chain escape() {
        char c = at < written.length() ? written.charAt(at++) : 'Q';
        if (c == 'd') return Chain.row(DIGIT);
        if (WITHOUT_WIDTH.indexOf(c) >= 0) return Chain.any(0);
        boolean one = OF_ONE_CHARACTER.indexOf(c) >= 0;
        doubtful |= !one && (c >= 0x80 || Character.isLetterOrDigit(c)) && !(c == 'p' && take('{') && skipTo('}'));
        return one || c == 'p' ? Chain.any(WIDEST) : letter(c);
    }

    /** A class within a class is too much for this reader. */
    private Chain ofClass() {
        take('^');
        take(']');
        while (at < written.length() && written.charAt(at) != ']') {
            doubtful |= isNext('[');
            at += isNext('\\') ? 2 : 1;
        }
        doubtful |= !take(']');
        return Chain.any(WIDEST);
    }

    private boolean skipTo(char end) {
        at = written.indexOf(end, at) + 1;
        return at > 0;
    }

    private boolean isNext(char c) {
        return at < written.length() && written.charAt(at) == c;
    }

    private boolean isNextOf(String some) {
        return at < written.length() && some.indexOf(written.charAt(at)) >= 0;
    }

    private boolean take(char c) {
        if (!isNext(c)) return false;
        at++;
        return true;
    }
}
