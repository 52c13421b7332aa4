package dev.lodestone.kit.testing.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.lodestone.kit.testing.contract.Contract;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The committed document says what a programmer has to know; a service implements it with an empty class. */
public interface ContractLintTests {
    String TABLE = "dev.lodestone.kit.problem.ProblemCode";

    /** Faults that stay on purpose; say why beside each. */
    default Set<String> accepted() {
        return Set.of();
    }

    @Test
    default void the_document_tells_all_that_a_caller_has_to_know() {
        List<String> faults = ContractLint.faults(Contract.committed());

        assertThat(faults).containsExactlyInAnyOrderElementsOf(accepted());
    }

    @Test
    default void each_code_that_the_service_refuses_with_is_listed() {
        List<String> codes = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("dev.lodestone").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(TABLE))
                        .flatMap(table -> table.getFields().stream()
                                .filter(field -> field.getRawType().equals(table)))
                        .map(constant ->
                                constant.getName().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList();

        assertThat(codes).contains("not-found");
        assertThat(Contract.committed()
                        .document()
                        .at("/components/schemas/Problem/properties/code/examples")
                        .valueStream()
                        .map(code -> code.asText()))
                .containsExactlyInAnyOrderElementsOf(codes);
    }
}
