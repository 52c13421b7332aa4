package dev.lodestone.campaign;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.lodestone.campaign.ArchitectureTest.OwnCode;
import dev.lodestone.kit.testing.house.HousePackages;
import dev.lodestone.kit.testing.house.HouseRules;

@AnalyzeClasses(
        packages = "dev.lodestone.campaign",
        importOptions = {ImportOption.DoNotIncludeTests.class, OwnCode.class})
class ArchitectureTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule pure = HousePackages.pure("dev.lodestone.campaign.mix..");

    /** What judges texts could run anywhere: it reads its own files, and no framework reaches into it. */
    @ArchTest
    static final ArchRule judge = classes()
            .that()
            .resideInAPackage("dev.lodestone.campaign.pull..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations..",
                    "dev.lodestone.campaign.pull..",
                    "org.apache.lucene..",
                    "com.google.re2j..",
                    "com.fasterxml.jackson..",
                    "org.yaml.snakeyaml..",
                    "ai.onnxruntime..");

    /** Texts are other people's, and an expression that backtracks could stop the service: RE2J does not. */
    @ArchTest
    static final ArchRule linear = noClasses()
            .that()
            .resideInAPackage("dev.lodestone.campaign.pull..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.regex.Matcher");

    /** Generated clients follow their generator's style. */
    static final class OwnCode implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/campaign/client/");
        }
    }
}
