package dev.lodestone.campaign.pull.semantic;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lodestone.campaign.pull.semantic.Judgement.Sentence;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
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
    private final SentenceHead sentence;
    private final Exemplars exemplars;

    public SemanticLayer(SemanticModel model, Encoder encoder) {
        this.model = model;
        this.encoder = encoder;
        this.level = new LevelHead(model);
        this.sentence = new SentenceHead(model.sentence());
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
        List<Sentence> sentences = new ArrayList<>();
        for (Span span : prose.sentences()) {
            if (prose.wordsIn(span) == 0) continue;
            Vector vector = encoded.of(span);
            sentences.add(new Sentence(trimmed(prose, span), sentence.judge(vector, whole), vector));
        }
        sentences.sort(Comparator.comparingDouble(Sentence::probability).reversed());
        return new Judgement(levels[0], levels[1], levels[2], sentences);
    }

    /** The sentences that carry the pressure; at least one, when there is any. */
    public List<Sentence> flagged(Judgement judgement) {
        List<Sentence> over = judgement.sentences().stream()
                .filter(found -> found.probability() >= model.flagged())
                .toList();
        return over.isEmpty() ? judgement.sentences().stream().limit(1).toList() : over;
    }

    public SemanticModel.Exemplar readsLike(Sentence found) {
        return exemplars.nearestPressing(found.vector());
    }

    public String readsCalmLike(Sentence found) {
        return exemplars.nearestCalm(found.vector()).text();
    }

    private static Span trimmed(Prose prose, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(prose.text().charAt(start))) start++;
        while (end > start && Character.isWhitespace(prose.text().charAt(end - 1))) end--;
        return new Span(start, end);
    }
}
