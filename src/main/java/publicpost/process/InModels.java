package publicpost.process;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/**
 * A bean that expressions in the models may name, beside the delegates; no other bean is visible to them. The class must
 * be public, or the expression finds no method.
 */
@Retention(RUNTIME)
@Target(TYPE)
@Component
@interface InModels {}
