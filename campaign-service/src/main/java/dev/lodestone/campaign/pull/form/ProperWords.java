package dev.lodestone.campaign.pull.form;

import dev.lodestone.campaign.pull.text.Token;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words in capitals that keep one or all of them in small writing: "LONDON" and "NASA" are not "london" and "nasa". */
final class ProperWords {
    private static final Set<String> NAMES = words("""
            monday tuesday wednesday thursday friday saturday sunday january february april june july august september
            october november december christmas easter halloween hanukkah ramadan diwali thanksgiving
            english british scottish welsh irish american french german italian spanish greek polish dutch japanese
            chinese korean indian mexican canadian australian turkish thai
            england britain scotland wales ireland america france germany italy spain greece poland portugal japan
            china korea india mexico canada australia sweden norway denmark finland iceland africa europe asia
            london paris rome berlin madrid lisbon dublin glasgow edinburgh manchester leeds bristol york oxford
            cambridge liverpool amsterdam vienna prague athens tokyo seoul delhi mumbai sydney melbourne toronto
            vancouver chicago boston texas florida california brooklyn hollywood amazon google tiktok instagram
            youtube facebook etsy""");

    private static final Set<String> ACRONYMS = words("usa uk eu us diy asap vip ceo faq usb uv led ai ugc ama eta");

    private static final Set<String> SHORTENED =
            words("hr hrs min mins pcs pls plz thx rn btw tmrw dr mr mrs psst shh hmm brr grr");

    private static final String VOWELS = "aeiouy";
    private static final int LONGEST = 4;

    private ProperWords() {}

    static boolean isName(Token word) {
        return NAMES.contains(word.term());
    }

    static boolean isAcronym(Token word) {
        boolean unspeakable = word.term().length() <= LONGEST
                && !SHORTENED.contains(word.term())
                && word.term().chars().allMatch(letter -> VOWELS.indexOf(letter) < 0);
        return word.kind() == Token.Kind.WORD
                && (unspeakable || ACRONYMS.contains(word.term()) || ScatteredCapitals.ACRONYMS.contains(word.term()));
    }

    private static Set<String> words(String text) {
        return Pattern.compile("\\s+").splitAsStream(text).collect(Collectors.toUnmodifiableSet());
    }
}
