package publicpost.web.audit;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import publicpost.audit.Act;

/** Its answer goes out only once the audit trail says who got it. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface Recorded {

    Act value() default Act.READ;

    /** What it is about, such as {@code {caseNumber}}, filled in from the address. */
    String subject();

    /** A variable of the address, or a parameter, that may name a task; then it is about the task's case. */
    String task() default "";
}
