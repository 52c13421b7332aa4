package dev.lodestone.kit.problem;

import java.util.Map;

/** A bean of a service that tells where requests say what a unique constraint of its database may refuse. */
public interface UniqueValues {
    /** JSON Pointers into the body by the names of the constraints. */
    Map<String, String> pointers();
}
