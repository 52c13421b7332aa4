package dev.lodestone.campaign.pull.disclosure;

import dev.lodestone.campaign.pull.disclosure.DisclosureGate.Setting;
import dev.lodestone.campaign.pull.rules.DataFile;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Open data on how a material tie has to be told: which labels are clear where, for which tie, and which categories may not be
 * advertised at all. Each row names its source and its date. Not legal advice.
 *
 * @param lists words that the phrases of labels name as {@code {list}}
 * @param labels by name: the phrases that say it and their language
 * @param denials what makes a label false, for a tie
 * @param rows the first row that fits a jurisdiction, platform and tie decides
 * @param placements the first that fits a format and platform decides
 * @param steps what is asked beside the words, which no text can show
 */
public record DisclosureMatrix(
        String version,
        Map<String, List<String>> lists,
        Map<String, Label> labels,
        List<Denial> denials,
        List<Row> rows,
        List<Placement> placements,
        List<Step> steps,
        List<Restriction> restricted) {
    public static final String FILE = "disclosure.yaml";

    public static DisclosureMatrix builtIn() {
        return DataFile.read(DataFile.resource(FILE), DisclosureMatrix.class);
    }

    /**
     * {@code say} is how to begin a text with it, where it is clear in all circumstances; a phrase of {@code unless} makes an
     * ordinary sentence of what it touches, one of {@code doubtful} a vague label; {@code patterns} are RE2 expressions for
     * what words cannot say; a group narrows the match. After a word of {@code named} somebody has to be named.
     */
    public record Label(
            String language,
            @Nullable String say,
            List<String> phrases,
            @Nullable List<String> unless,
            @Nullable List<String> doubtful,
            @Nullable List<String> named,
            @Nullable List<String> patterns) {}

    /** "Unpaid" takes back what it touches where money was paid, and is true of a gift. */
    public record Denial(List<String> ties, List<String> phrases) {}

    /** No platform, format or tie means any. */
    public record Step(
            List<String> platforms,
            List<String> formats,
            List<String> ties,
            String action,
            String source,
            String date) {
        public Step {
            platforms = platforms == null ? List.of() : platforms;
            formats = formats == null ? List.of() : formats;
            ties = ties == null ? List.of() : ties;
        }
    }

    /** What else is to be done where a text will appear. */
    List<Step> steps(Setting setting) {
        return steps.stream()
                .filter(step -> Row.fits(step.platforms(), setting.platform())
                        && Row.fits(step.formats(), setting.format())
                        && Row.fits(step.ties(), setting.tie()))
                .toList();
    }

    /** None for a place that there is no data of: what holds elsewhere says nothing about it. */
    Optional<Row> row(String place, Setting setting) {
        return rows.stream().filter(row -> row.holds(place, setting)).findFirst();
    }

    Placement placement(Setting setting) {
        return placements.stream()
                .filter(place -> place.holds(setting))
                .findFirst()
                .orElseThrow();
    }

    /** Where nothing more is known than that a text is to be read. */
    public Placement generalPlacement() {
        return placements.getLast();
    }

    List<String> named(String label) {
        return Stream.ofNullable(label(label).named()).flatMap(List::stream).toList();
    }

    /**
     * Whether a label can be read with the text: it is in the language of the text, both are languages of the place, or
     * the place has no label in that language and everybody there reads this one.
     */
    boolean isRead(String label, Row row, String textLanguage) {
        String language = label(label).language();
        if (language.equals(textLanguage)) return true;
        boolean own = row.accepted().stream()
                .anyMatch(other -> label(other).language().equals(textLanguage));
        return row.speaks(language) && (!own || row.speaks(textLanguage));
    }

    boolean isSpoken(String label, Row row) {
        return row.speaks(label(label).language());
    }

    private Label label(String name) {
        return Optional.ofNullable(labels.get(name)).orElseThrow();
    }

    /** What a text can begin with to be clear everywhere: one label if there is one for all, in the language of the text if possible. */
    String clearLabel(List<Row> everywhere, String textLanguage) {
        return everywhere.stream()
                .map(row -> words(row.accepted(), textLanguage))
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private String words(List<String> accepted, String textLanguage) {
        return accepted.stream()
                .map(this::label)
                .sorted(Comparator.comparing(label -> !label.language().equals(textLanguage)))
                .flatMap(label -> Stream.ofNullable(label.say()))
                .findFirst()
                .orElseThrow();
    }

    boolean isClearSomewhere(String label) {
        return rows.stream().anyMatch(row -> row.accepted().contains(label));
    }
}
