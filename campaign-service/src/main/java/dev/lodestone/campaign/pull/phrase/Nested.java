package dev.lodestone.campaign.pull.phrase;

import dev.lodestone.campaign.pull.phrase.Phrase.Sequence;
import dev.lodestone.campaign.pull.phrase.Shape.Row;
import dev.lodestone.campaign.pull.text.Span;
import java.util.List;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.jspecify.annotations.Nullable;

/** Parts of which one has a gap of its own. How they can stand together is for Lucene to say. */
final class Nested implements Shape {
    private final List<Shape> parts;
    private final Sequence written;
    /** Made when a text first has all parts: most of a pack is never asked for. */
    private volatile @Nullable IntervalsSource compiled;

    Nested(List<Shape> parts, Sequence written) {
        this.parts = parts;
        this.written = written;
    }

    List<Shape> parts() {
        return parts;
    }

    @Override
    public boolean isIn(Positions text) {
        return Row.areIn(parts, text);
    }

    @Override
    public int end(Positions text, int from) {
        return Row.earliest(parts, text, from);
    }

    @Override
    public int length() {
        return 0;
    }

    @Override
    public List<Span> find(Positions text) {
        return end(text, 0) < NOWHERE ? text.find(source()) : List.of();
    }

    private IntervalsSource source() {
        IntervalsSource known = compiled;
        if (known != null) return known;
        IntervalsSource made = Intervals.of(written);
        compiled = made;
        return made;
    }
}
