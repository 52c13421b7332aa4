package dev.lodestone.campaign.pull;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.lodestone.campaign.pull.rules.Advice;
import dev.lodestone.campaign.pull.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What this brief asks of a text: words to avoid, words to include. They never weigh in the pressure score. */
final class BriefRules {
    static final String DIMENSION = "brief";

    private BriefRules() {}

    static List<Finding> check(Prose prose, Options.Guidelines guidelines) {
        List<Finding> found = new ArrayList<>();
        guidelines.avoidWords().forEach(word -> avoid(prose, word, found));
        guidelines.mustInclude().stream()
                .filter(words -> !contains(prose, words))
                .forEach(words -> found.add(missing(prose, words)));
        return found;
    }

    private static void avoid(Prose prose, String word, List<Finding> found) {
        Matcher matcher = whole(word).matcher(prose.plain());
        while (matcher.find()) {
            found.add(Finding.at(
                    "BR-AVO-01",
                    DIMENSION,
                    Severity.MAJOR,
                    prose,
                    matcher.start(1),
                    matcher.end(1),
                    new Advice("The brief asks to avoid this.", "Guideline of the brief.", "Leave it out.", 100)));
        }
    }

    private static Finding missing(Prose prose, String words) {
        return Finding.at(
                "BR-INC-01",
                DIMENSION,
                Severity.MINOR,
                prose,
                0,
                0,
                new Advice("The brief asks for \"" + words + "\".", "Guideline of the brief.", "Include it.", 100));
    }

    private static boolean contains(Prose prose, String words) {
        return whole(words).matcher(prose.plain()).find();
    }

    private static Pattern whole(String words) {
        String plain = new Prose(words.strip()).plain();
        return Pattern.compile(
                "(?:^|[^\\p{L}\\p{N}])(" + Pattern.quote(plain.toLowerCase(Locale.ROOT)) + ")(?:$|[^\\p{L}\\p{N}])");
    }
}
