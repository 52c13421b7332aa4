package dev.lodestone.kit.testing.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of the house rules that ArchUnit does not have. */
final class HouseWords {
    private static final Pattern EDGE = Pattern.compile(".*(Request|View|Client)(\\$.*)?");
    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private HouseWords() {}

    /** What a service decides with; what it is asked, answers and hears is shaped by its edge. */
    static DescribedPredicate<JavaClass> valuesOfAService() {
        return DescribedPredicate.describe(
                "are records, enums or sealed interfaces of a service, apart from its edge",
                type -> (type.isRecord() || type.isEnum() || isSealed(type))
                        && !type.getPackageName().startsWith("dev.lodestone.kit")
                        && !EDGE.matcher(type.getName()).matches());
    }

    private static boolean isSealed(JavaClass type) {
        return type.isInterface() && type.reflect().isSealed();
    }

    /** Each pattern stands for owner and name of a method. */
    static ArchCondition<JavaClass> callAnyOf(String... patterns) {
        List<Pattern> forbidden = Stream.of(patterns).map(Pattern::compile).toList();
        return condition(
                "call any of " + List.of(patterns),
                (type, events) -> type.getAccessesFromSelf().stream()
                        .filter(access -> forbidden.stream()
                                .anyMatch(pattern -> pattern.matcher(
                                                access.getTargetOwner().getName() + "." + access.getName())
                                        .matches()))
                        .forEach(access -> events.add(SimpleConditionEvent.satisfied(type, access.getDescription()))));
    }

    static ArchCondition<JavaField> annotatedWithAnyOf(String... annotations) {
        return new ArchCondition<>("be annotated with any of " + List.of(annotations)) {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean found = Stream.of(annotations).anyMatch(field::isAnnotatedWith);
                events.add(new SimpleConditionEvent(field, found, field.getDescription()));
            }
        };
    }

    static ArchCondition<JavaClass> useFloatingPoint() {
        return condition("use floating point", (type, events) -> {
            type.getFields().stream()
                    .filter(field -> isFloating(field.getRawType()))
                    .forEach(field -> events.add(SimpleConditionEvent.satisfied(type, field.getDescription())));
            type.getCodeUnits().stream()
                    .filter(unit -> isFloating(unit.getRawReturnType())
                            || unit.getRawParameterTypes().stream().anyMatch(HouseWords::isFloating)
                            || unit.getCallsFromSelf().stream()
                                    .anyMatch(
                                            call -> isFloating(call.getTarget().getRawReturnType())))
                    .forEach(unit -> events.add(SimpleConditionEvent.satisfied(type, unit.getDescription())));
        });
    }

    static ArchCondition<JavaClass> beUsedByAnotherPackage() {
        return condition("be used by another package", (type, events) -> {
            boolean used = type.getDirectDependenciesToSelf().stream()
                    .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
            events.add(new SimpleConditionEvent(type, used, type.getName() + " is used by its own package only"));
        });
    }

    static ArchCondition<JavaClass> resideInAPackageMarkedWith(String annotation) {
        return condition("reside in a package marked with " + annotation, (type, events) -> {
            boolean marked = type.getPackage().isAnnotatedWith(annotation);
            events.add(new SimpleConditionEvent(type, marked, type.getName() + " is in a package without mark"));
        });
    }

    private static boolean isFloating(JavaClass type) {
        return FLOATING.contains(type.getBaseComponentType().getName());
    }

    private static ArchCondition<JavaClass> condition(String words, BiConsumer<JavaClass, ConditionEvents> check) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, events);
            }
        };
    }
}
