package dev.lodestone.campaign.pull.disclosure;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lodestone.campaign.pull.disclosure.DisclosureGate.Setting;
import dev.lodestone.campaign.pull.rules.DataFile;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Open data on how a material tie has to be told: which labels are clear where, for which tie, and which categories may not be
 * advertised at all. Each row names its source and its date. Not legal advice.
 *
 * @param lists words that the phrases of labels name as {@code {list}}
 * @param labels by name: the phrases that say it and their language
 * @param rows the first row that fits a jurisdiction, platform and tie decides
 * @param steps what is asked beside the words, which no text can show
 */
public record DisclosureMatrix(
        String version,
        Map<String, List<String>> lists,
        Map<String, Label> labels,
        List<Row> rows,
        List<Step> steps,
        List<Restriction> restricted) {
    public static final String FILE = "disclosure.yaml";

    public static DisclosureMatrix builtIn() {
        return DataFile.read(DataFile.resource(FILE), DisclosureMatrix.class);
    }

    /** {@code say} is how to begin a text with it, where it is clear in all circumstances; a phrase of {@code unless} makes an ordinary sentence of what it touches; {@code patterns} are RE2 expressions for what words cannot say; a group narrows the match. */
    public record Label(
            String language,
            @Nullable String say,
            List<String> phrases,
            @Nullable List<String> unless,
            @Nullable List<String> patterns) {}

    /** Empty lists fit anything; {@code languages} are those that everybody reads there. A jurisdiction without a row of its own is read by the row of {@code "*"}. */
    public record Row(
            String jurisdiction,
            @Nullable List<String> languages,
            @Nullable List<String> platforms,
            @Nullable List<String> ties,
            List<String> accepted,
            Placement placement,
            String source,
            String date) {

        String objector() {
            return jurisdiction.equals("*") ? source + ", " + date : jurisdiction + ": " + source + ", " + date;
        }
    }

    /** A label counts as seen within so many characters and lines, and outside of a run of so many tags. */
    public record Placement(
            @JsonProperty("first-characters") int firstCharacters,
            @JsonProperty("first-lines") int firstLines,
            @JsonProperty("tags-in-a-row") int tagsInARow) {}

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
                .filter(step -> fits(step.platforms(), setting.platform())
                        && fits(step.formats(), setting.format())
                        && fits(step.ties(), setting.tie()))
                .toList();
    }

    Row row(String jurisdiction, String platform, String tie) {
        return rows.stream()
                .filter(row -> row.jurisdiction().equals(jurisdiction)
                        || row.jurisdiction().equals("*"))
                .filter(row -> fits(row.platforms(), platform) && fits(row.ties(), tie))
                .findFirst()
                .orElseThrow();
    }

    /** The rows that hold for a text: one per jurisdiction, or the common one where none is named. */
    List<Row> rows(Set<String> jurisdictions, String platform, String tie) {
        Set<String> named = jurisdictions.isEmpty() ? Set.of("*") : jurisdictions;
        return named.stream().sorted().map(where -> row(where, platform, tie)).toList();
    }

    /**
     * Whether a label is in the language of the text. Where the row has none in that language, one in a language that
     * everybody reads there will do.
     */
    boolean isRead(String label, Row row, String textLanguage) {
        String language = languageOf(label);
        if (language.equals(textLanguage)) return true;
        boolean own =
                row.accepted().stream().anyMatch(other -> languageOf(other).equals(textLanguage));
        return !own && row.languages() != null && row.languages().contains(language);
    }

    private String languageOf(String label) {
        return Optional.ofNullable(labels.get(label)).orElseThrow().language();
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
                .flatMap(label -> Stream.ofNullable(labels.get(label)))
                .sorted(Comparator.comparing(label -> !label.language().equals(textLanguage)))
                .flatMap(label -> Stream.ofNullable(label.say()))
                .findFirst()
                .orElseThrow();
    }

    boolean isClearSomewhere(String label) {
        return rows.stream().anyMatch(row -> row.accepted().contains(label));
    }

    private static boolean fits(@Nullable List<String> allowed, String value) {
        return allowed == null || allowed.isEmpty() || allowed.contains(value);
    }
}
