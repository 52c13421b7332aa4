package dev.lodestone.campaign.pull.semantic;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lodestone.campaign.pull.semantic.Judgement.Pressing;
import dev.lodestone.campaign.pull.text.Passage;
import dev.lodestone.campaign.pull.text.Prose;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Reads what no word list can: guilt without the usual words, a shortage that is only implied. Trained on the gold set, runs in
 * this process, asks nobody. The hits of the rules are part of what it sees, so that the two layers do not contradict each other
 * unseen.
 */
public final class SemanticLayer {
    private final SemanticModel model;
    private final Encoder encoder;
    private final LevelHead level;
    private final PassageHead passage;
    private final Exemplars exemplars;

    public SemanticLayer(SemanticModel model, Encoder encoder) {
        this.model = model;
        this.encoder = encoder;
        this.level = new LevelHead(model);
        this.passage = new PassageHead(model.passage());
        this.exemplars = new Exemplars(model.exemplars());
    }

    public static SemanticLayer builtIn() {
        try (InputStream data = SemanticLayer.class.getResourceAsStream("/pull/semantic-en.json")) {
            if (data == null) throw new IllegalStateException("The data of the semantic layer is missing");
            return new SemanticLayer(new ObjectMapper().readValue(data, SemanticModel.class), new Encoder());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
        Vector whole = encoded.whole();
        double[] levels = level.judge(whole, Wording.of(prose.text()), hits, points);
        List<Pressing> passages = Passage.of(prose).stream()
                .map(place -> PassageHead.Input.of(place, encoded, whole))
                .map(input -> new Pressing(input.passage().span(), passage.judge(input), input.own()))
                .sorted(Comparator.comparingDouble(Pressing::probability).reversed())
                .toList();
        return new Judgement(levels[0], levels[1], levels[2], passages);
    }

    /** The passages that carry the pressure, none over another; at least one, when there is any. */
    public List<Pressing> flagged(Judgement judgement) {
        List<Pressing> flagged = new ArrayList<>();
        for (Pressing found : judgement.passages()) {
            boolean enough = found.probability() < model.flagged() && !flagged.isEmpty();
            if (enough) break;
            if (flagged.stream().noneMatch(known -> known.span().overlaps(found.span()))) flagged.add(found);
        }
        return flagged;
    }

    public SemanticModel.Exemplar readsLike(Pressing found) {
        return exemplars.nearestPressing(found.vector());
    }

    public String readsCalmLike(Pressing found) {
        return exemplars.nearestCalm(found.vector()).text();
    }
}
