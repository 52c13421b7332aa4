package dev.lodestone.campaign.pull.semantic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lodestone.campaign.pull.encoder.Encoded;
import dev.lodestone.campaign.pull.encoder.Encoder;
import dev.lodestone.campaign.pull.rules.DataFile;
import dev.lodestone.campaign.pull.rules.Hash;
import dev.lodestone.campaign.pull.semantic.Judgement.Pressing;
import dev.lodestone.campaign.pull.text.Places;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Reads what no word list can: guilt without the usual words, a shortage that is only implied. Runs in this process, asks nobody. The
 * hits of the rules are part of what it sees, so that the two layers do not contradict each other unseen.
 */
public final class SemanticLayer {
    /** Which texts the built-in layer reads. Its data says so too, but is not loaded before there is such a text. */
    public static final String LANGUAGE = "en";

    private final SemanticModel model;
    private final String hash;
    private final Encoder encoder;
    private final LevelHead level;
    private final PassageHead passage;
    private final Set<String> conjunctions;
    private final Exemplars exemplars;

    private SemanticLayer(SemanticModel model, String hash, Encoder encoder) {
        if (!model.encoder().equals(encoder.name())) {
            throw new IllegalArgumentException(
                    "Trained with %s, read with %s: train it anew with deploy/bench/pull --train"
                            .formatted(model.encoder(), encoder.name()));
        }
        this.model = model;
        this.hash = hash;
        this.encoder = encoder;
        this.level = new LevelHead(model);
        this.passage = new PassageHead(model);
        this.conjunctions = Set.copyOf(model.conjunctions());
        this.exemplars = new Exemplars(model.exemplars());
    }

    /** @param data a {@link SemanticModel} as JSON, every character of which is part of the layer's {@link #hash()} */
    public static SemanticLayer of(String data, Encoder encoder) {
        return new SemanticLayer(read(data), Hash.of(data), encoder);
    }

    /** The data first: the encoder lets go of what reading it has left behind. */
    public static SemanticLayer builtIn() {
        Shipped shipped = shipped();
        return new SemanticLayer(shipped.model(), shipped.hash(), new Encoder());
    }

    private record Shipped(SemanticModel model, String hash) {}

    private static Shipped shipped() {
        String data = DataFile.resource("semantic-" + LANGUAGE + ".json");
        return new Shipped(read(data), Hash.of(data));
    }

    private static SemanticModel read(String data) {
        try {
            return new ObjectMapper().readValue(data, SemanticModel.class);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException(
                    "Not the data of a semantic layer: " + fault.getOriginalMessage(), fault);
        }
    }

    /** Names exactly the data that judges. */
    public String hash() {
        return hash;
    }

    public SemanticModel model() {
        return model;
    }

    /**
     * @param hits how often each rule spoke
     * @param points what the rules gave
     */
    public Judgement judge(Prose prose, Map<String, Integer> hits, double points) {
        Encoded encoded = encoder.encode(prose);
        Set<String> wording = Wording.of(prose.text());
        double[] levels = level.judge(encoded.whole(), wording, hits, points);
        List<PassageHead.Input> inputs = PassageHead.Input.of(prose, encoded, conjunctions).stream()
                .filter(input -> prose.wordsIn(input.passage().span()) > 0)
                .toList();
        double[] pressing = passage.judge(inputs);
        List<Pressing> passages = IntStream.range(0, pressing.length)
                .mapToObj(i -> new Pressing(
                        inputs.get(i).passage().span(),
                        pressing[i],
                        inputs.get(i).own()))
                .sorted(Comparator.comparingDouble(Pressing::probability).reversed())
                .toList();
        return new Judgement(levels[0], levels[1], levels[2], level.calmByWords(wording), passages);
    }

    /** The passages that carry the pressure, none over another; at least one, when there is any. */
    public List<Pressing> flagged(Judgement judgement) {
        List<Pressing> flagged = new ArrayList<>();
        NavigableMap<Integer, Span> known = new TreeMap<>();
        for (Pressing found : judgement.passages()) {
            boolean enough = !standsOut(found) && !flagged.isEmpty();
            if (enough) break;
            // None of the known is over another, so the last that starts before this one ends is the nearest.
            Map.Entry<Integer, Span> nearest = known.lowerEntry(found.span().end());
            if (nearest != null && nearest.getValue().overlaps(found.span())) continue;
            known.put(found.span().start(), found.span());
            flagged.add(found);
        }
        return flagged;
    }

    /** @param named where the rules have spoken */
    public Scope scope(Judgement judgement, Places named) {
        return new Scope(flagged(judgement).stream().filter(this::standsOut).toList(), named);
    }

    public boolean standsOut(Pressing found) {
        return found.probability() >= model.flagged();
    }

    public SemanticModel.Exemplar readsLike(Pressing found) {
        return exemplars.nearestPressing(found.vector());
    }

    /** Like what its most pressing passage reads, of those that press or of the calm ones; nothing of a text without any. */
    public String readsLike(Judgement judgement, boolean presses) {
        return judgement.passages().stream()
                .findFirst()
                .map(Pressing::vector)
                .map(presses ? exemplars::nearestPressing : exemplars::nearestCalm)
                .map(SemanticModel.Exemplar::text)
                .orElse("");
    }
}
