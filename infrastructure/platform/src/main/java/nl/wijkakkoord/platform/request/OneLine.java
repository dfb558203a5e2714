// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.request;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A text without tabs and line ends, as titles, names and places are: in a list, each is one line. */
@Constraint(validatedBy = OneLine.Form.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OneLine {
    String message() default "{nl.wijkakkoord.platform.request.OneLine.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Form implements ConstraintValidator<OneLine, String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || text.chars().noneMatch(each -> each == '\t' || each == '\n' || each == '\r');
        }
    }
}
