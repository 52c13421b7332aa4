package dev.lodestone.bench.pull.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lodestone.bench.pull.gold.GoldText.Mark;
import dev.lodestone.campaign.pull.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a folder of the gold set. */
public record GoldSet(List<GoldText> texts, List<Pair> pairs) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern MARK = Pattern.compile("⟦([a-z]+)\\|([^⟦⟧]+)⟧");

    /** The same message twice. */
    public record Pair(GoldText pushy, GoldText soft) {}

    public static GoldSet read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<GoldText> texts = new ArrayList<>();
            List<Pair> pairs = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String writer = file.getFileName().toString().replaceAll("[a-e](-pairs)?\\.jsonl$", "");
                for (String line : Files.readAllLines(file)) {
                    if (line.isBlank()) continue;
                    JsonNode json = JSON.readTree(line);
                    if (json.has("pushy")) pairs.add(pair(json, writer));
                    else texts.add(text(json, writer));
                }
            }
            return new GoldSet(texts, pairs);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Pair pair(JsonNode json, String writer) {
        return new Pair(
                GoldText.unmarked(writer, GoldText.PUSHY, json.get("pushy").asText()),
                GoldText.unmarked(writer, "none", json.get("soft").asText()));
    }

    /** What a writer said of a text, whichever way. */
    public Stream<GoldText> all() {
        return Stream.concat(texts.stream(), pairs.stream().flatMap(pair -> Stream.of(pair.pushy(), pair.soft())));
    }

    private static GoldText text(JsonNode json, String writer) {
        StringBuilder plain = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        String marked = json.get("text").asText();
        Matcher mark = MARK.matcher(marked);
        int last = 0;
        while (mark.find()) {
            plain.append(marked, last, mark.start());
            int start = plain.length();
            plain.append(mark.group(2));
            marks.add(new Mark(mark.group(1), new Span(start, plain.length())));
            last = mark.end();
        }
        plain.append(marked.substring(last));
        List<String> jurisdictions = new ArrayList<>();
        json.get("jurisdictions").forEach(place -> jurisdictions.add(place.asText()));
        return new GoldText(
                json.get("id").asText(),
                writer,
                json.get("platform").asText(),
                json.get("format").asText(),
                json.get("tie").asText(),
                jurisdictions,
                json.get("level").asText(),
                json.get("disclosure").asText(),
                plain.toString(),
                marks);
    }
}
