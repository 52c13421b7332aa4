package dev.lodestone.campaign.pull.encoder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lodestone.campaign.pull.onnx.LowRank;
import dev.lodestone.campaign.pull.rules.DataFile;
import dev.lodestone.campaign.pull.rules.Hash;
import java.util.List;

/**
 * What the encoder learnt from the gold set, as data: for some of its matrices the product of two thin ones that is added.
 *
 * @param gold the hash of the texts that it was trained on
 */
record EncoderChange(String version, String gold, int rank, List<Matrix> matrices) {
    private static final int ENOUGH_OF_A_HASH = 12;

    /** As {@link LowRank} reads it. */
    record Matrix(String name, String down, String up) {}

    /** @param name names exactly these numbers */
    record Named(String name, EncoderChange change) {}

    static Named builtIn() {
        return named(DataFile.resource("encoder-en.json"));
    }

    static Named named(String data) {
        try {
            EncoderChange change = new ObjectMapper().readValue(data, EncoderChange.class);
            return new Named(change.version + " " + Hash.of(data).substring(0, ENOUGH_OF_A_HASH), change);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException(
                    "Not what an encoder learnt: " + fault.getOriginalMessage() + ". Train it anew.", fault);
        }
    }

    List<LowRank> learnt() {
        return matrices.stream()
                .map(matrix -> new LowRank(matrix.name(), rank, matrix.down(), matrix.up()))
                .toList();
    }
}
