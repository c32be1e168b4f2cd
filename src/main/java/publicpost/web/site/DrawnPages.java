package publicpost.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Pages that are drawn once for all who ask for the same. What stands in them is read each time, and is what the drawn
 * page is found by: a page can be no older than what it shows. Drawing is what costs, and many who come at once wait for
 * one drawing.
 */
@Component
class DrawnPages {

    /** Beyond so many the one not asked for longest is forgotten. */
    private static final int KEPT = 200;

    private final ThymeleafViewResolver templates;
    private final Map<Asked, Drawn> drawn = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Drawn> eldest) {
            return size() > KEPT;
        }
    };

    DrawnPages(@Lazy ThymeleafViewResolver templates) {
        this.templates = templates;
    }

    View of(String template) {
        return (model, request, response) -> {
            var asked = Asked.of(template, model, request);
            place(asked).drawn(() -> draw(asked, request, response)).send(request, response);
        };
    }

    private Drawn place(Asked asked) {
        synchronized (drawn) {
            return drawn.computeIfAbsent(asked, one -> new Drawn());
        }
    }

    private DrawnPage draw(Asked asked, HttpServletRequest request, HttpServletResponse response) throws Exception {
        var view = templates.resolveViewName(asked.template, asked.language);
        var page = new ContentCachingResponseWrapper(response);
        view.render(asked.model, request, page);
        return DrawnPage.of(page.getContentAsByteArray());
    }

    private interface Drawing {
        DrawnPage done() throws Exception;
    }

    /** Where a page is once it has been drawn. */
    private static final class Drawn {

        private DrawnPage page;

        /** Whoever comes while it is being drawn waits; what could not be drawn is tried again. */
        synchronized DrawnPage drawn(Drawing drawing) throws Exception {
            if (page == null) {
                page = drawing.done();
            }
            return page;
        }
    }

    /** All that a page depends on. */
    private record Asked(String template, Locale language, String path, Map<String, Object> model) {

        static Asked of(String template, Map<String, ?> model, HttpServletRequest request) {
            var shown = new HashMap<String, Object>(model);
            shown.keySet().removeIf(name -> name.startsWith(BindingResult.MODEL_KEY_PREFIX));
            return new Asked(template, RequestContextUtils.getLocale(request), request.getRequestURI(), shown);
        }
    }
}
