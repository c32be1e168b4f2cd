package publicpost.web.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import publicpost.acting.Acting;
import publicpost.audit.Act;
import publicpost.audit.Audit;
import publicpost.process.CaseOf;

/** Writes what a request got, or was refused, into the audit trail. */
class Traces {

    private static final String DONE = Traces.class.getName();
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /** An identity number, account or phone that somebody typed into the address. */
    private static final Pattern NUMBER = Pattern.compile("\\d{11,}X?");

    private final Audit audit;
    private final CaseOf cases;

    Traces(Audit audit, CaseOf cases) {
        this.audit = audit;
        this.cases = cases;
    }

    /** Once a request, before its answer is written. */
    void got(HttpServletRequest request, HandlerMethod handler) {
        var recorded = handler.getMethodAnnotation(Recorded.class);
        if (recorded != null && request.getAttribute(DONE) == null) {
            request.setAttribute(DONE, true);
            audit.record(recorded.value(), who(), subject(request, recorded), detail(request));
        }
    }

    void refused(HttpServletRequest request, HandlerMethod handler) {
        var recorded = handler.getMethodAnnotation(Recorded.class);
        audit.record(
                Act.REFUSED,
                who(),
                recorded == null ? pattern(request) : subject(request, recorded),
                Map.of("at", pattern(request)));
    }

    /** Whoever is not signed in is not the system that acts by itself. */
    static String who() {
        var acting = Acting.now();
        return acting.equals(Acting.SYSTEM) ? "nobody" : acting.user();
    }

    private static Map<String, Object> detail(HttpServletRequest request) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("at", pattern(request));
        Optional.ofNullable(ExportedRows.in(request)).ifPresent(rows -> detail.put("rows", rows));
        return detail;
    }

    private String subject(HttpServletRequest request, Recorded recorded) {
        return Optional.of(recorded.task())
                .filter(name -> !name.isEmpty())
                .map(name -> value(request, name))
                .flatMap(cases::task)
                .orElseGet(() -> plain(VARIABLE.matcher(recorded.subject())
                        .replaceAll(found -> String.valueOf(value(request, found.group(1))))));
    }

    private static String value(HttpServletRequest request, String name) {
        var inAddress = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        var value = inAddress == null ? null : (String) inAddress.get(name);
        return plain(value == null ? request.getParameter(name) : value);
    }

    /** What was typed, without what must not be kept or would be more than a key. */
    private static String plain(String text) {
        if (text == null) {
            return null;
        }
        var plain = NUMBER.matcher(text.replaceAll("[^\\p{L}\\p{N}/_.-]", "")).replaceAll("…");
        return plain.length() > 100 ? plain.substring(0, 100) : plain;
    }

    private static String pattern(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }
}
