package publicpost.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import publicpost.InOneContext;

/** No page and no call is added without saying whether it leaves a trace, or why not. */
@InOneContext
class RecordedRoutesTest {

    private static final Pattern NAMES = Pattern.compile("\\{(\\w+)}");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Test
    void everyRouteSaysWhatItLeavesBehind() {
        var ours = routes.getHandlerMethods().entrySet().stream()
                .filter(route -> route.getValue().getBeanType().getPackageName().startsWith("publicpost"))
                .toList();

        assertThat(ours).hasSizeGreaterThan(30);
        assertThat(ours).allSatisfy(route -> {
            assertThat(says(route.getValue())).as(route.toString()).isTrue();
            var recorded = route.getValue().getMethodAnnotation(Recorded.class);
            if (recorded != null) {
                var named = NAMES.matcher(recorded.subject())
                        .results()
                        .map(found -> "{" + found.group(1))
                        .toList();
                assertThat(route.getKey().getPatternValues())
                        .as("what the subject names is in the address")
                        .allMatch(address -> named.stream().allMatch(address::contains));
            }
        });
    }

    /** One of both, not none and not both. */
    private static boolean says(HandlerMethod handler) {
        var recorded = handler.hasMethodAnnotation(Recorded.class);
        var unrecorded = handler.hasMethodAnnotation(Unrecorded.class)
                || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), Unrecorded.class);
        return recorded != unrecorded;
    }
}
