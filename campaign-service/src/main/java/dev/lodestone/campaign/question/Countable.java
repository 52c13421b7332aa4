package dev.lodestone.campaign.question;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Nothing, or enough to count with: of next to nothing the products and quotients of the model are no numbers any more. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Countable.Reading.class)
public @interface Countable {
    double LEAST = 1e-9;
    /** Of a rate that others are divided by, or of which circles of common people are made. */
    double LEAST_RATE = 1e-6;

    double least() default LEAST;

    String message() default "must be at least {least}, where it is not 0";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** What is absent or below zero is refused by others. */
    final class Reading implements ConstraintValidator<Countable, Double> {
        private double least;

        @Override
        public void initialize(Countable countable) {
            least = countable.least();
        }

        @Override
        public boolean isValid(@Nullable Double told, ConstraintValidatorContext context) {
            return told == null || told <= 0 || told >= least;
        }
    }
}
