package dev.lodestone.kit.testing.isolation;

import dev.lodestone.kit.testing.contract.ContractOperation;
import java.util.Set;

/**
 * Where an operation takes an id of somebody.
 *
 * @param names the parameters of the path that hold a foreign id at once; else one query parameter or one JSON pointer
 */
record IdPlace(ContractOperation operation, Kind kind, Set<String> names) {
    enum Kind {
        PATH,
        QUERY,
        BODY
    }

    static IdPlace of(ContractOperation operation, Kind kind, String name) {
        return new IdPlace(operation, kind, Set.of(name));
    }

    String name() {
        return names.iterator().next();
    }

    /** The property's own name, also of an element in a list. */
    String property() {
        String pointer = name().replaceAll("(/\\d+)+$", "");
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    @Override
    public String toString() {
        return operation.id() + " " + kind + " " + names;
    }
}
