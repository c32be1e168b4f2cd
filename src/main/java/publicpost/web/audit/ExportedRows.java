package publicpost.web.audit;

import static org.springframework.web.context.request.RequestAttributes.SCOPE_REQUEST;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;

/** How many people or amounts an export has, for the trail. */
public final class ExportedRows {

    private static final String NAME = ExportedRows.class.getName();

    private ExportedRows() {}

    /** Of the answer to the request at hand. */
    public static void are(int rows) {
        RequestContextHolder.currentRequestAttributes().setAttribute(NAME, rows, SCOPE_REQUEST);
    }

    /** Null where nobody said. */
    static Object in(HttpServletRequest request) {
        return request.getAttribute(NAME);
    }
}
