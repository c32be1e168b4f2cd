package publicpost.process;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The outcomes a step can have, so that a drawn gateway can be held against them; without it nothing is to be asked. */
@Retention(RUNTIME)
@Target(TYPE)
@interface Gives {

    String[] value();
}
