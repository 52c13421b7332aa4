package dev.lodestone.campaign.pull.semantic;

import dev.lodestone.campaign.pull.encoder.Vector;
import java.util.List;
import java.util.Map;

/**
 * What training on the gold set left behind, as data.
 *
 * @param encoder which encoder it was trained with; its numbers mean nothing to another one
 * @param gold the hash of the texts that it was trained on
 * @param rules the ids of the rules whose hits the level head sees, in the order of its weights
 * @param conjunctions the words before which a clause has another part, in which passages are learnt and found
 * @param words per word or pair: its rarity, and its weight for calm, mild and high
 * @param hidden weights of the vector of the text, per unit of the hidden layer; bias last
 * @param level weights of the vector of the text, of the rule hits, of the rule points and of the hidden units, for calm, mild and high; bias last
 * @param passage weights of the passage head per hidden unit: of a passage, of the sentence around it, of the text, of the measures; bias last
 * @param pressing weights of those units; bias last
 * @param flagged from which probability on a passage is shown
 */
public record SemanticModel(
        String version,
        String language,
        String encoder,
        String gold,
        List<String> rules,
        List<String> conjunctions,
        Map<String, Vector> words,
        List<Vector> hidden,
        List<Vector> level,
        List<Vector> passage,
        Vector pressing,
        float flagged,
        List<Exemplar> exemplars) {

    /** {@code vector} is base64 of 384 signed bytes, the direction of the sentence in its text. */
    public record Exemplar(String text, String dimension, String vector) {}
}
