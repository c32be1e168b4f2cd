package publicpost.web.site.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import publicpost.web.audit.Unrecorded;

/** A form of the site that is always set a task, at an address that is there for one test only. */
@Unrecorded("a trial")
public final class TrialForm implements AutoCloseable {

    public static final String PATH = "/notices/trial/object";

    private final Challenge challenge;
    private final RequestMappingHandlerMapping mappings;
    private final RequestMappingInfo mapping;

    public TrialForm(Challenge challenge, RequestMappingHandlerMapping mappings) {
        this.challenge = challenge;
        this.mappings = mappings;
        this.mapping = RequestMappingInfo.paths(PATH)
                .options(mappings.getBuilderConfiguration())
                .build();
        mappings.registerMapping(mapping, this, method("form"));
    }

    private static Method method(String name) {
        return Arrays.stream(TrialForm.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public String form(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String said,
            Model page) {
        challenge.ask(request);
        page.addAttribute("said", said);
        if (request.getMethod().equals("POST")) {
            challenge
                    .problem(request)
                    .ifPresentOrElse(
                            problem -> {
                                response.setStatus(400);
                                page.addAttribute("problems", Map.of(Challenge.FIELD, problem));
                            },
                            () -> page.addAttribute("taken", "收到：" + said));
        }
        return "site/trial";
    }

    @Override
    public void close() {
        mappings.unregisterMapping(mapping);
    }
}
