package dev.lodestone.campaign.pull.property;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lodestone.campaign.pull.rules.Example;
import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.text.Prose;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes texts by chance: sentences of the gold set and of the pack's examples, and all that is hard to count between them. The
 * seed tells any of them again; {@code deploy/bench/pull --properties} makes ten times as many.
 */
final class Texts {
    static final int COUNT = Integer.getInteger("lodestone.pull.texts", 1000);
    private static final long SEED = Long.getLong("lodestone.pull.seed", 20261125);
    private static final Path GOLD = Path.of("src", "test", "resources", "pull", "gold", "open");
    private static final List<String> BETWEEN =
            List.of(" ", " ", " ", "\n", "\r\n", "\n\n", "  ", "\u00a0", "\u2028", "\t");
    private static final List<String> ENDS = List.of(". ", "\n", "\r\n", "! ", " ... \n", "?\t");
    private static final List<String> CURIOUS = List.of(
            "\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66",
            "\uD83D\uDD25",
            "\uD83D\uDEA8\uD83D\uDEA8",
            "\uD83C\uDDE9\uD83C\uDDEA",
            "\uD83D\uDC4D\uD83C\uDFFD",
            "e\u0301\u0323clair",
            "Z\u0351\u036b\u0343alg\u0321o\u0362",
            "\u05e7\u05e0\u05d5 \u05e2\u05db\u05e9\u05d9\u05d5",
            "\u202e\u0627\u0634\u062a\u0631 \u0627\u0644\u0622\u0646\u202c",
            "\uD835\uDDD5\uD835\uDE02\uD835\uDE06 \uD835\uDDFB\uD835\uDDFC\uD835\uDE04",
            "\uD83D",
            "\uDC69",
            "1\uFE0F\u20E3",
            "\u200b\u200d\ufeff",
            "#OOTD #Love",
            "@balm.co",
            "https://balm.shop/x?y=1",
            "!!!",
            "?!",
            "\u201cnow or never\u201d");

    private final List<String> sentences = new ArrayList<>();
    private final List<String> pushing;
    private final Random chance;

    private Texts(Random chance) {
        this.chance = chance;
        gold().forEach(this::cut);
        examples(Rule::quiet).forEach(sentences::add);
        pushing = examples(Rule::fires).toList();
    }

    static Texts ofSeed() {
        return new Texts(new Random(SEED));
    }

    Random chance() {
        return chance;
    }

    void each(Consumer<String> property) {
        System.out.printf("%d texts of seed %d%n", COUNT, SEED);
        for (int i = 0; i < COUNT; i++) property.accept(next());
    }

    private String next() {
        StringBuilder text = new StringBuilder();
        for (int parts = 1 + chance.nextInt(12); parts > 0; parts--) {
            String part = part();
            text.append(part).append(endsAWord(part) ? any(ENDS) : any(BETWEEN));
        }
        return text.toString();
    }

    /** Two sentences without anything between them would be a third one. */
    private static boolean endsAWord(String part) {
        return Character.isLetterOrDigit(part.codePointBefore(part.length()));
    }

    private String part() {
        int kind = chance.nextInt(6);
        return kind == 0 ? any(CURIOUS) : sentence();
    }

    String sentence() {
        return any(chance.nextInt(3) == 0 ? pushing : sentences);
    }

    <T> T any(List<T> some) {
        return some.get(chance.nextInt(some.size()));
    }

    private static Stream<String> examples(Function<Rule, List<Example>> kind) {
        return Examples.of(kind)
                .filter(example -> example.language().equals("en"))
                .map(Examples.InPack::text);
    }

    private void cut(String text) {
        new Prose(text)
                .sentences()
                .forEach(sentence -> sentences.add(
                        text.substring(sentence.start(), sentence.end()).strip()));
        sentences.removeIf(String::isEmpty);
    }

    static List<String> gold() {
        ObjectMapper json = new ObjectMapper();
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(GOLD)) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    JsonNode entry = json.readTree(line);
                    for (String field : List.of("text", "pushy", "soft")) {
                        if (entry.has(field)) texts.add(plain(entry.get(field).asText()));
                    }
                }
            }
            return texts;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String plain(String marked) {
        return marked.replaceAll("\u27e6[a-z]+\\|([^\u27e6\u27e7]+)\u27e7", "$1");
    }
}
