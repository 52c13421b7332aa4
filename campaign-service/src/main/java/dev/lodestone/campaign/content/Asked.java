package dev.lodestone.campaign.content;

import dev.lodestone.kit.problem.ProblemException;
import java.util.stream.Stream;

/** One check of a batch as it was read: on its own, so that it can be faulty on its own. */
sealed interface Asked {
    record Readable(ContentCheckRequest request) implements Asked {}

    record Faulty(ProblemException refusal) implements Asked {}

    static Stream<ContentCheckRequest> readable(Asked asked) {
        return switch (asked) {
            case Readable readable -> Stream.of(readable.request());
            case Faulty faulty -> Stream.empty();
        };
    }
}
