package publicpost.web.studio;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.springframework.stereotype.Controller;

/** Pages of the studio: whoever may not see one reads a sentence, where calls answer with a problem. */
@Retention(RUNTIME)
@Target(TYPE)
@Controller
@interface StudioPage {}
