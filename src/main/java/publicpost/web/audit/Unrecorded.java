package publicpost.web.audit;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Its answer leaves no trace of its own, and why that is right. */
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface Unrecorded {

    String value();
}
