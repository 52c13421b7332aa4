package dev.lodestone.bench.pull.learn;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lodestone.bench.pull.learn.Sample.Place;
import dev.lodestone.campaign.pull.text.Passage;
import dev.lodestone.campaign.pull.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the encoder learns from, as {@code deploy/bench/encoder/train.py} reads it; places are code points there. */
public final class Texts {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> ENCODER =
            Map.of("/e5-small-v2-q.onnx", "encoder.onnx", "/e5-small-v2-q-tokenizer.json", "tokenizer.json");

    private Texts() {}

    private record Line(String text, double weight, List<Double> level, List<Marked> places) {}

    private record Marked(List<Integer> span, List<Integer> sentence, int words, int clauses, boolean marked) {}

    public static void write(List<Sample> samples, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : ENCODER.entrySet()) {
            try (InputStream from = Texts.class.getResourceAsStream(file.getKey())) {
                if (from == null) throw new IllegalStateException(file.getKey() + " is not on the class path");
                Files.write(folder.resolve(file.getValue()), from.readAllBytes());
            }
        }
        String header = json(Map.of("gold", Training.hash(samples)));
        Files.write(
                folder.resolve("texts.jsonl"),
                Stream.concat(Stream.of(header), samples.stream().map(sample -> json(line(sample))))
                        .toList());
    }

    private static Line line(Sample sample) {
        String text = sample.gold().text();
        List<Double> level = List.of(sample.level(0), sample.level(1), sample.level(2));
        List<Marked> places =
                sample.places().stream().map(place -> marked(place, text)).toList();
        return new Line(text, sample.weight(), level, places);
    }

    private static Marked marked(Place place, String text) {
        Passage passage = place.input().passage();
        return new Marked(
                codePoints(passage.span(), text),
                codePoints(passage.sentence(), text),
                passage.words(),
                passage.clauses(),
                place.marked());
    }

    private static List<Integer> codePoints(Span span, String text) {
        int start = text.codePointCount(0, span.start());
        return List.of(start, start + text.codePointCount(span.start(), span.end()));
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
