package dev.lodestone.campaign.pull.semantic;

import dev.lodestone.campaign.pull.encoder.Encoded;
import dev.lodestone.campaign.pull.encoder.Vector;
import dev.lodestone.campaign.pull.text.Passage;
import dev.lodestone.campaign.pull.text.Prose;
import java.util.ArrayList;
import java.util.List;

/** How likely it is that a passage carries the pressure of its text: a linear head over it, its sentence and the text. */
public final class PassageHead {
    /** Weights of a sentence, of a clause, of the sentence around it, of the text, of the measures; bias last. */
    public static final int SIZE = 4 * Encoded.SIZE + 5;

    private static final int AROUND = 2 * Encoded.SIZE;
    private static final int WHOLE = 3 * Encoded.SIZE;
    private static final int MEASURES = 4 * Encoded.SIZE;
    private static final int MOST_WORDS = 30;
    private static final int MOST_CLAUSES = 6;

    private final Vector weights;

    public PassageHead(Vector weights) {
        this.weights = weights;
    }

    /** A passage as the head sees it. */
    public record Input(Passage passage, Vector own, Vector sentence, Vector whole) {
        /** The passages of a text in its order. A sentence is read once, however many clauses it has. */
        public static List<Input> of(Prose prose, Encoded encoded) {
            List<Input> inputs = new ArrayList<>();
            Vector sentence = encoded.whole();
            for (Passage passage : Passage.of(prose)) {
                Vector own = encoded.of(passage.span());
                if (passage.isSentence()) sentence = own;
                inputs.add(new Input(passage, own, sentence, encoded.whole()));
            }
            return inputs;
        }

        /** Says each of its numbers with the place of its weight. */
        public void forEach(Feature feature) {
            int own = passage.isSentence() ? 0 : Encoded.SIZE;
            for (int i = 0; i < Encoded.SIZE; i++) {
                feature.at(own + i, this.own.at(i));
                feature.at(AROUND + i, sentence.at(i));
                feature.at(WHOLE + i, whole.at(i));
            }
            float words = Math.min(passage.words(), MOST_WORDS) / 10f;
            feature.at(MEASURES, passage.isSentence() ? 0 : 1);
            feature.at(MEASURES + 1, words);
            feature.at(MEASURES + 2, words * words);
            feature.at(MEASURES + 3, Math.min(passage.clauses(), MOST_CLAUSES) / 3f);
            feature.at(SIZE - 1, 1);
        }
    }

    @FunctionalInterface
    public interface Feature {
        void at(int place, float value);
    }

    double judge(Input input) {
        double[] sum = new double[1];
        input.forEach((place, value) -> sum[0] += weights.at(place) * value);
        return 1 / (1 + Math.exp(-sum[0]));
    }
}
