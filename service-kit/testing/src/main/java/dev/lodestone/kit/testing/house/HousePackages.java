package dev.lodestone.kit.testing.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.lodestone.kit.testing.house.HouseWords.useFloatingPoint;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Rules for packages that a service names. */
public final class HousePackages {
    private HousePackages() {}

    /** Packages with rules of our own and nothing else: the language, each other, the kit's money and the word for null. */
    public static ArchRule pure(String... packages) {
        String[] allowed = Stream.concat(
                        Stream.of("java..", "dev.lodestone.kit.money..", "org.jspecify.annotations.."),
                        Stream.of(packages))
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed);
    }

    /** Packages that count money: a fraction of a cent cannot even be said. */
    public static ArchRule exact(String... packages) {
        return noClasses().that().resideInAnyPackage(packages).should(useFloatingPoint());
    }
}
