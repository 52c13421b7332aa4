package dev.lodestone.kit.testing.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {
    private static final JavaClasses ODD =
            new ClassFileImporter().importPackages("dev.lodestone.sample", "dev.lodestone.neighbour");

    static Stream<ArchRule> rules() {
        return Stream.of(
                HouseRules.features_form_no_cycle,
                HouseRules.services_share_only_the_kit,
                HouseRules.only_the_gateway_touches_connections,
                BeanRules.resources_are_not_public,
                BeanRules.beans_are_public_only_for_another_feature,
                HouseRules.values_know_no_framework,
                HouseRules.time_and_chance_come_in,
                HouseRules.nobody_waits,
                HouseRules.only_the_kit_subscribes,
                HouseRules.nobody_prints,
                BeanRules.constructors_are_short,
                BeanRules.nothing_is_injected_into_fields,
                HouseRules.names_say_something,
                HouseRules.every_package_is_null_marked,
                HousePackages.pure("dev.lodestone.sample.odd.."),
                HousePackages.exact("dev.lodestone.sample.odd.."));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_sees_who_breaks_it(ArchRule rule) {
        assertThat(rule.evaluate(ODD).hasViolation()).as(rule.getDescription()).isTrue();
    }

    @Test
    void a_rule_lets_a_plain_class_be() throws ReflectiveOperationException {
        Class<?> itsPackage = Class.forName(HouseSizes.class.getPackageName() + ".package-info");
        JavaClasses plain = new ClassFileImporter().importClasses(HouseSizes.class, itsPackage);

        rules().forEach(rule ->
                assertThatCode(() -> rule.allowEmptyShould(true).check(plain)).doesNotThrowAnyException());
    }

    @Test
    void the_test_support_keeps_its_own_sizes() {
        HouseSizes.check();
    }

    @Test
    void every_package_of_the_test_support_is_marked() {
        HouseRules.every_package_is_null_marked.check(new ClassFileImporter().importPath("target/classes"));
    }

    @Test
    void a_long_file_and_a_crowded_package_are_told(@TempDir Path folder) throws Exception {
        Path crowd = Files.createDirectories(folder.resolve("crowd"));
        for (int i = 0; i < 13; i++) {
            Files.writeString(crowd.resolve("Type" + i + ".java"), "\n".repeat(i == 0 ? 151 : 3));
        }

        assertThat(HouseSizes.faults(folder)).hasSize(2);
    }

    @Test
    void what_a_package_says_of_itself_makes_it_no_larger(@TempDir Path folder) throws Exception {
        for (int i = 0; i < 12; i++) {
            Files.writeString(folder.resolve("Type" + i + ".java"), "\n");
        }
        Files.writeString(folder.resolve("package-info.java"), "\n");

        assertThat(HouseSizes.faults(folder)).isEmpty();
    }
}
