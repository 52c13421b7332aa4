package dev.lodestone.kit.testing.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static dev.lodestone.kit.testing.house.HouseWords.annotatedWithAnyOf;
import static dev.lodestone.kit.testing.house.HouseWords.beUsedByAnotherPackage;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** How the parts of a service come together. */
public final class BeanRules {
    private static final String BEAN = "jakarta.enterprise.context.ApplicationScoped";
    private static final List<String> BUILT_BY_THE_CONTAINER =
            List.of(BEAN, "jakarta.inject.Singleton", "jakarta.ws.rs.Path", "jakarta.ws.rs.ext.Provider");
    private static final int MOST_COLLABORATORS = 5;

    @ArchTest
    public static final ArchRule resources_are_not_public = noClasses()
            .that()
            .areAnnotatedWith("jakarta.ws.rs.Path")
            .and()
            .areNotInterfaces() // a generated client is one, and is public
            .should()
            .bePublic()
            .allowEmptyShould(true);

    /** A feature has one public bean per concern that others build on, and keeps the rest to itself. */
    @ArchTest
    public static final ArchRule beans_are_public_only_for_another_feature = classes()
            .that()
            .arePublic()
            .and()
            .areAnnotatedWith(BEAN)
            .should(beUsedByAnotherPackage())
            .allowEmptyShould(true);

    /** Who needs more does more than one thing. */
    @ArchTest
    public static final ArchRule constructors_are_short = noConstructors()
            .that()
            .areDeclaredInClassesThat(describe("are built by the container", BeanRules::isBuiltByTheContainer))
            .should()
            .haveRawParameterTypes(
                    describe("of more than five collaborators", types -> types.size() > MOST_COLLABORATORS))
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule nothing_is_injected_into_fields = noFields()
            .should(annotatedWithAnyOf(
                    "jakarta.inject.Inject",
                    "org.eclipse.microprofile.config.inject.ConfigProperty",
                    "org.eclipse.microprofile.rest.client.inject.RestClient"))
            .allowEmptyShould(true);

    private BeanRules() {}

    private static boolean isBuiltByTheContainer(JavaClass type) {
        return BUILT_BY_THE_CONTAINER.stream().anyMatch(type::isAnnotatedWith);
    }
}
