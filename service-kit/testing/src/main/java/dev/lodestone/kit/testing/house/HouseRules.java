package dev.lodestone.kit.testing.house;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.lodestone.kit.testing.house.HouseWords.callAnyOf;
import static dev.lodestone.kit.testing.house.HouseWords.resideInAPackageMarkedWith;
import static dev.lodestone.kit.testing.house.HouseWords.valuesOfAService;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The rules of the house that no compiler holds. An ArchitectureTest takes them all with
 * {@code @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);} and names its own pure packages.
 */
public final class HouseRules {
    private static final String KIT = "dev.lodestone.kit..";

    @ArchTest
    public static final ArchRule features_form_no_cycle =
            slices().matching("dev.lodestone.*.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    public static final ArchRule services_share_only_the_kit = slices().matching("dev.lodestone.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage(KIT))
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule only_the_gateway_touches_connections = noClasses()
            .that()
            .resideOutsideOfPackage("dev.lodestone.kit.database..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "io\\.vertx\\..*\\.(Pool|SqlClient|SqlConnection|Transaction|PgPool|PgConnection|PgBuilder)")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "io.agroal..")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule there_is_one_way_to_persist = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "jakarta.transaction..", "io.quarkus.hibernate.orm..")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule values_know_no_framework = noClasses()
            .that(valuesOfAService())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..", "jakarta.ws.rs..", "io.quarkus..", "io.smallrye..", "io.vertx..")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule time_and_chance_come_in = noClasses()
            .that()
            .resideOutsideOfPackage("dev.lodestone.kit.identity..")
            .should(callAnyOf(
                    "java\\.time\\.\\w+\\.now",
                    "java\\.time\\.(Clock|InstantSource)\\.system\\w*",
                    "java\\.lang\\.System\\.currentTimeMillis",
                    "java\\.lang\\.Math\\.random",
                    "java\\.util\\.UUID\\.randomUUID",
                    "java\\.util\\.concurrent\\.ThreadLocalRandom\\.current"))
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule nobody_waits = noClasses()
            .should(callAnyOf("io\\.smallrye\\.mutiny\\..*\\.await", "java\\.lang\\.Thread\\.sleep"))
            .allowEmptyShould(true);

    /** What is subscribed to by hand is watched by nobody: background work runs in the kit's loops. */
    @ArchTest
    public static final ArchRule only_the_kit_subscribes = noClasses()
            .that()
            .resideOutsideOfPackage(KIT)
            .should(callAnyOf("io\\.smallrye\\.mutiny\\..*\\.subscribe\\w*"))
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule nobody_prints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.allowEmptyShould(true);

    @ArchTest
    public static final ArchRule names_say_something = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveNameMatching(".*(Utils|Helper|Manager|Impl)")
            .allowEmptyShould(true);

    /** The compiler looks for null only where a package says that it means what it writes. */
    @ArchTest
    public static final ArchRule every_package_is_null_marked = classes()
            .that()
            .resideOutsideOfPackage("dev.lodestone.*.client..") // generated
            .should(resideInAPackageMarkedWith("org.jspecify.annotations.NullMarked"))
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchTests beans = ArchTests.in(BeanRules.class);

    private HouseRules() {}

    @ArchTest
    public static void files_and_packages_are_small(JavaClasses ignored) {
        HouseSizes.check();
    }
}
