package dev.lodestone.kit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.lodestone.kit.ArchitectureTest.OwnCode;
import dev.lodestone.kit.testing.house.BeanRules;
import dev.lodestone.kit.testing.house.HouseRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@AnalyzeClasses(
        packages = "dev.lodestone.kit",
        importOptions = {ImportOption.DoNotIncludeTests.class, OwnCode.class})
class ArchitectureTest {
    /** The framework finds them by their names. */
    private static final Set<String> CALLED_FROM_OUTSIDE = Set.of("ContractFilter", "GuardedConnections");

    @ArchTest
    static final ArchRule cycles = HouseRules.features_form_no_cycle;

    @ArchTest
    static final ArchRule resources = BeanRules.resources_are_not_public;

    @ArchTest
    static final ArchRule constructors = BeanRules.constructors_are_short;

    @ArchTest
    static final ArchRule waiting = HouseRules.nobody_waits;

    @ArchTest
    static final ArchRule printing = HouseRules.nobody_prints;

    @ArchTest
    static final ArchRule injection = BeanRules.nothing_is_injected_into_fields;

    @ArchTest
    static final ArchRule names = HouseRules.names_say_something;

    @ArchTest
    static final ArchRule marks = HouseRules.every_package_is_null_marked;

    private static final String WORD_OF_THE_BUSINESS =
            "(?i).*(creator|campaign|brand|brief|collaboration|commission|conversion|earning|ledger|payout).*";

    @ArchTest
    static final ArchRule no_type_has_a_name_of_the_business =
            noClasses().should().haveNameMatching(WORD_OF_THE_BUSINESS);

    @ArchTest
    static final ArchRule no_member_has_a_name_of_the_business =
            noMembers().should().haveNameMatching(WORD_OF_THE_BUSINESS);

    @ArchTest
    static void files_and_packages_are_small(JavaClasses kit) {
        HouseRules.files_and_packages_are_small(kit);
    }

    @ArchTest
    static void what_only_its_own_package_uses_is_not_public(JavaClasses kit) {
        Map<Path, String> sources = sources();

        assertThat(kit.stream()
                        .filter(type ->
                                type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> !CALLED_FROM_OUTSIDE.contains(type.getSimpleName()))
                        .filter(type -> !isUsedElsewhere(type, sources)))
                .isEmpty();
    }

    /** The support for tests has the same first packages and lies beside. */
    static final class OwnCode implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/kit/testing/");
        }
    }

    private static boolean isUsedElsewhere(JavaClass type, Map<Path, String> sources) {
        Pattern name = Pattern.compile("\\b" + type.getSimpleName() + "\\b");
        Path home = Path.of(type.getPackageName().replace('.', '/'));
        return sources.entrySet().stream()
                .filter(source -> !source.getKey().getParent().endsWith(home))
                .anyMatch(source -> name.matcher(source.getValue()).find());
    }

    private static Map<Path, String> sources() {
        return Stream.of("service-kit/core", "creator-service", "campaign-service", "payout-service")
                .map(module -> Path.of("..", "..", module, "src"))
                .flatMap(ArchitectureTest::files)
                .collect(Collectors.toMap(Function.identity(), ArchitectureTest::text));
    }

    private static Stream<Path> files(Path root) {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(path -> path.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
