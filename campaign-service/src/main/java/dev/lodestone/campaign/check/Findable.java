package dev.lodestone.campaign.check;

import dev.lodestone.campaign.pull.text.Prose;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Words that a text can be searched for: of a sign alone, such as "&", nobody could say whether a text has it. */
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Findable.Reading.class)
public @interface Findable {
    String message() default "must have a letter, a digit or an emoji";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** What is absent or blank is refused by others. */
    final class Reading implements ConstraintValidator<Findable, String> {
        @Override
        public boolean isValid(@Nullable String words, ConstraintValidatorContext context) {
            return words == null
                    || words.isBlank()
                    || !new Prose(words).tokens().isEmpty();
        }
    }
}
