package publicpost.process;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The processes whose cases a question of the models can be asked of; without it, those of every process. */
@Retention(RUNTIME)
@Target(METHOD)
@interface AnswersIn {

    String[] value();

    /** The variable of a step that is done once for each of something; without such a step there is no answer. */
    String each() default "";
}
