package dev.lodestone.kit.problem;

import java.util.Locale;

/** One kind of refusal that clients may switch on. Each service keeps its own closed table as an enum. */
public interface ProblemCode {
    String name();

    /** HTTP status of the answer. */
    int status();

    /** Short, stable, human-readable summary of the kind, the same for each occurrence. */
    String title();

    /** The stable machine code: the constant's name in kebab-case. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
