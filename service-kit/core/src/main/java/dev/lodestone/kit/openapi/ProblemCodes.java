package dev.lodestone.kit.openapi;

import dev.lodestone.kit.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Names each code that a service may refuse with. No enumeration: clients must bear codes that come later. */
final class ProblemCodes {
    private ProblemCodes() {}

    static void list(Components components, IndexView types) {
        List<ProblemCode> codes = types.getAllKnownImplementations(DotName.createSimple(ProblemCode.class)).stream()
                .flatMap(table -> constants(table.name().toString()))
                .sorted(Comparator.comparingInt(ProblemCode::status).thenComparing(ProblemCode::code))
                .toList();
        Schema code = Optional.ofNullable(components.getSchemas().get("Problem"))
                .map(problem -> problem.getProperties().get("code"))
                .orElseThrow();
        code.description(code.getDescription() + ":\n\n"
                + codes.stream()
                        .map(one -> "- `" + one.code() + "` (" + one.status() + "): " + one.title())
                        .collect(Collectors.joining("\n")));
        code.setExamples(new ArrayList<>(codes.stream().map(ProblemCode::code).toList()));
    }

    private static Stream<ProblemCode> constants(String table) {
        try {
            Class<?> type = Class.forName(table, true, Thread.currentThread().getContextClassLoader());
            return Stream.of(type.getEnumConstants()).map(ProblemCode.class::cast);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
