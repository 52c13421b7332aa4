package dev.lodestone.creator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;

@AnalyzeClasses(packages = "dev.lodestone.creator", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule features_are_free_of_cycles =
            slices().matching("dev.lodestone.creator.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule resources_are_not_public =
            classes().that().areAnnotatedWith(Path.class).should().notBePublic();

    @ArchTest
    static final ArchRule decisions_about_a_roster_know_no_framework = noClasses()
            .that()
            .haveNameMatching(
                    ".*\\.roster\\.(Roster(File|Line|Row|Merge|Plan)|Channel|Known|Cells|RowReader|RowOutcome)")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io.quarkus..", "io.smallrye..", "io.vertx..");

    @ArchTest
    static final ArchRule values_know_neither_http_nor_beans = noClasses()
            .that(are("records or enums", type -> type.isRecord() || type.isEnum()))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "jakarta.enterprise..", "jakarta.persistence..", "io.quarkus..");

    @ArchTest
    static final ArchRule the_database_is_reached_through_the_kit_only =
            noClasses().should().dependOnClassesThat().areAssignableTo(Pool.class);

    @ArchTest
    static final ArchRule time_and_ids_come_in =
            noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(UUID.class, "randomUUID");

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields =
            noFields().should().beAnnotatedWith(Inject.class).allowEmptyShould(true);

    @ArchTest
    static final ArchRule names_say_what_a_class_is =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)");

    @ArchTest
    static final ArchRule other_services_are_known_by_contract_only = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.lodestone.campaign..", "dev.lodestone.payout..");

    private static DescribedPredicate<JavaClass> are(String what, Predicate<JavaClass> test) {
        return DescribedPredicate.describe(what, test);
    }
}
