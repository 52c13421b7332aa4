package dev.lodestone.campaign.pull.semantic;

import dev.lodestone.campaign.pull.encoder.Encoded;
import dev.lodestone.campaign.pull.encoder.Vector;
import dev.lodestone.campaign.pull.text.Passage;
import dev.lodestone.campaign.pull.text.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How likely it is that a passage carries the pressure of its text: a hidden layer over it, its sentence, the text and its measures. */
public final class PassageHead {
    /** What a unit weighs, but for its bias. */
    public static final int INPUTS = 3 * Encoded.SIZE + Input.MEASURES;

    private static final int AROUND = Encoded.SIZE;
    private static final int WHOLE = 2 * Encoded.SIZE;
    private static final int MEASURES = 3 * Encoded.SIZE;

    private final List<Vector> units;
    private final Vector pressing;

    PassageHead(SemanticModel model) {
        this.units = model.passage();
        this.pressing = model.pressing();
    }

    /** A passage as the head sees it. */
    public record Input(Passage passage, Vector own, Vector sentence, Vector whole, Vector measures) {
        private static final int MEASURES = 4;
        private static final int MOST_WORDS = 30;
        private static final int MOST_CLAUSES = 6;

        /**
         * The passages of a text in its order. A sentence is read once, however many clauses it has.
         *
         * @param conjunctions of the language
         */
        public static List<Input> of(Prose prose, Encoded encoded, Set<String> conjunctions) {
            List<Input> inputs = new ArrayList<>();
            Vector sentence = encoded.whole();
            for (Passage passage : Passage.of(prose, conjunctions)) {
                Vector own = encoded.of(passage.span());
                if (passage.isSentence()) sentence = own;
                inputs.add(new Input(passage, own, sentence, encoded.whole(), measures(passage)));
            }
            return inputs;
        }

        private static Vector measures(Passage passage) {
            float words = Math.min(passage.words(), MOST_WORDS) / 10f;
            float clauses = Math.min(passage.clauses(), MOST_CLAUSES) / 3f;
            return Vector.of(passage.isSentence() ? 0 : 1, words, words * words, clauses);
        }

        /** All that is known of it, in the order of the weights. */
        public float[] values() {
            float[] values = new float[INPUTS];
            int at = 0;
            for (Vector part : List.of(own, sentence, whole, measures)) {
                for (int i = 0; i < part.size(); i++) values[at++] = part.at(i);
            }
            return values;
        }
    }

    /** The probability of each passage of one text. What several share is looked at once. */
    double[] judge(List<Input> inputs) {
        double[] text =
                inputs.isEmpty() ? new double[0] : sums(inputs.getFirst().whole(), WHOLE);
        Map<Vector, double[]> sentences = new HashMap<>();
        return inputs.stream()
                .mapToDouble(input -> judge(
                        input, text, sentences.computeIfAbsent(input.sentence(), sentence -> sums(sentence, AROUND))))
                .toArray();
    }

    private double judge(Input input, double[] text, double[] sentence) {
        double sum = pressing.last();
        for (int unit = 0; unit < units.size(); unit++) {
            Vector weights = units.get(unit);
            double own = weights.dot(input.own(), 0) + weights.dot(input.measures(), MEASURES);
            sum += pressing.at(unit) * Math.max(0, own + sentence[unit] + text[unit] + weights.last());
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private double[] sums(Vector part, int from) {
        return units.stream().mapToDouble(weights -> weights.dot(part, from)).toArray();
    }
}
