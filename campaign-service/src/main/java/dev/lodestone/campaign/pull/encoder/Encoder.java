package dev.lodestone.campaign.pull.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.lodestone.campaign.pull.encoder.WordPieces.Piece;
import dev.lodestone.campaign.pull.onnx.Matrices;
import dev.lodestone.campaign.pull.onnx.ModelCut;
import dev.lodestone.campaign.pull.text.Prose;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The lower half of the small sentence encoder e5-small-v2 (MIT; Wang et al. 2022), which comes as a library and runs in this
 * process: one pass over a text gives a vector per piece of a word. The middle layers of such a network know more of how
 * something is said than the last ones, which were made for what it is about (Liu et al. 2019, "Linguistic Knowledge and
 * Transferability of Contextual Representations"), and they cost half. The last three of them have learnt from the gold set
 * how texts press ({@link EncoderChange}). One thread works for one text, so that the same text gives the same numbers.
 */
public final class Encoder implements AutoCloseable {
    private static final String NAME = "e5-small-v2-q, layer 6 of 12, changed by ";
    private static final String MODEL = "/e5-small-v2-q.onnx";
    private static final String SIXTH_OF_TWELVE_LAYERS = "/encoder/layer.5/output/LayerNorm/Add_1_output_0";
    private static final String TOKENIZER = "/e5-small-v2-q-tokenizer.json";
    private static final String PREFIX = "query: ";
    private static final int MOST_PIECES = 510;
    private static final int NOWHERE = -1;
    private static final String NO_SECOND_COPY_OF_THE_WEIGHTS = "session.disable_prepacking";

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final WordPieces words;
    private final String name;

    /** As it ships. */
    public Encoder() {
        this(EncoderChange.builtIn());
    }

    /** @param data what it learnt otherwise, as {@code deploy/bench/encoder/train.py} writes it */
    public Encoder(String data) {
        this(EncoderChange.named(data));
    }

    private Encoder(EncoderChange.Named learnt) {
        name = NAME + learnt.name();
        try (InputStream tokenizer = resource(TOKENIZER);
                InputStream model = resource(MODEL);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry(NO_SECOND_COPY_OF_THE_WEIGHTS, "1");
            words = new WordPieces(tokenizer);
            session = sessionOn(model, learnt.change(), options);
            letGoOfBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (OrtException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A method of its own: what a frame has named is not let go of before that frame ends. */
    private OrtSession sessionOn(InputStream model, EncoderChange learnt, OrtSession.SessionOptions options)
            throws IOException, OrtException {
        ByteBuffer cut = ModelCut.upTo(SIXTH_OF_TWELVE_LAYERS, ModelCut.read(model));
        Matrices.add(learnt.learnt(), cut);
        letGoOfBytes();
        return environment.createSession(cut, options);
    }

    /** Names exactly its numbers: those of another encoder mean something else. */
    public String name() {
        return name;
    }

    /** Long texts are read in parts that end with a sentence. */
    public Encoded encode(Prose prose) {
        Encoded encoded = new Encoded();
        Parts.of(prose)
                .forEach(part -> encode(prose.text().substring(part.start(), part.end()), part.start(), encoded));
        return encoded;
    }

    private void encode(String text, int offset, Encoded into) {
        List<Piece> pieces = pieces(text);
        long[] ids = pieces.stream().mapToLong(Piece::id).toArray();
        long[] seen = new long[ids.length];
        Arrays.fill(seen, 1);
        long[] shape = {1, ids.length};
        try (OnnxTensor input = tensor(ids, shape);
                OnnxTensor mask = tensor(seen, shape);
                OnnxTensor types = tensor(new long[ids.length], shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            float[][] states = ((float[][][]) result.get(0).getValue())[0];
            for (int i = 0; i < states.length; i++) {
                int start = pieces.get(i).start();
                if (start == NOWHERE) into.add(states[i]);
                else into.add(states[i], offset + start);
            }
        } catch (OrtException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(words.id("[CLS]"), NOWHERE));
        words.cut(PREFIX).forEach(piece -> pieces.add(new Piece(piece.id(), NOWHERE)));
        words.cut(text).stream().limit(MOST_PIECES - pieces.size()).forEach(pieces::add);
        pieces.add(new Piece(words.id("[SEP]"), NOWHERE));
        return pieces;
    }

    private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    /** Forty megabytes outside the heap, and twenty more, stay until a collection sees that nobody needs them; a small heap may wait long for one. */
    private static void letGoOfBytes() {
        System.gc();
    }

    private static InputStream resource(String name) {
        InputStream found = Encoder.class.getResourceAsStream(name);
        if (found == null) throw new IllegalStateException("The encoder " + name + " is not on the class path");
        return found;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
