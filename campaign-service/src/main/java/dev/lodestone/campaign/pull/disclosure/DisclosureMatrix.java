package dev.lodestone.campaign.pull.disclosure;

import dev.lodestone.campaign.pull.disclosure.DisclosureGate.Setting;
import dev.lodestone.campaign.pull.disclosure.denial.Denial;
import dev.lodestone.campaign.pull.disclosure.denial.Negation;
import dev.lodestone.campaign.pull.rules.DataFile;
import dev.lodestone.campaign.pull.rules.Hash;
import dev.lodestone.campaign.pull.spelling.Folding;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Open data on how a material tie has to be told: which labels are clear where, for which tie, and which categories may not be
 * advertised at all. Each row names its source and its date. Not legal advice.
 *
 * @param lists words that the phrases of labels name as {@code {list}}
 * @param labels by name: the phrases that say it and their language
 * @param denials what makes a label false, for a tie
 * @param negations by language: what takes any label back
 * @param rows the first row that fits a jurisdiction, platform and tie decides
 * @param placements the first that fits a format and platform decides
 * @param steps what is asked beside the words, which no text can show
 */
public record DisclosureMatrix(
        String version,
        Map<String, List<String>> lists,
        Map<String, Label> labels,
        List<Denial> denials,
        Map<String, Negation> negations,
        List<Row> rows,
        List<Placement> placements,
        List<Step> steps,
        List<Restriction> restricted) {
    /** Read once, as the packs are. */
    private record BuiltIn(DisclosureMatrix matrix, String hash) {
        static final BuiltIn FILE = of(DataFile.resource("disclosure.yaml"));

        private static BuiltIn of(String yaml) {
            return new BuiltIn(DataFile.read(yaml, DisclosureMatrix.class), Hash.of(yaml));
        }
    }

    public static DisclosureMatrix builtIn() {
        return BuiltIn.FILE.matrix();
    }

    /** Names exactly the words of the built-in matrix. */
    public static String builtInHash() {
        return BuiltIn.FILE.hash();
    }

    /** What else is to be done where a text will appear. */
    List<Step> steps(Setting setting) {
        return steps.stream().filter(step -> step.holds(setting)).toList();
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

    /** What takes back a label of one language in a text of another. A language of which nothing is known is read as any. */
    Negation negation(String labelLanguage, String textLanguage) {
        Negation any = negations.values().stream().reduce(Negation::or).orElseThrow();
        Negation text = negations.get(textLanguage);
        if (text == null) return any;
        return text.or(negations.getOrDefault(labelLanguage, text)).deniedBy(any);
    }

    boolean hasLabelIn(String language) {
        return labels.values().stream().anyMatch(label -> label.language().equals(language));
    }

    List<Row> anywhere() {
        return rows.stream()
                .filter(row -> row.jurisdiction().equals(Row.ANYWHERE))
                .toList();
    }

    /** The lists of words as tokens spell them. */
    Map<String, Set<String>> words() {
        return lists.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Folding.all(entry.getValue())));
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

    Label label(String name) {
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
