package publicpost.web.site.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.ModelAndView;

/**
 * What was sent from the page of one application while the browser holds another: nothing is done with it, and it stands on
 * the page that says so, to be sent again once the browser holds the right one. Going back would not do, since the page
 * would be drawn anew, of the other.
 *
 * @param action where it was sent
 * @param type how the form was written
 * @param fields what was sent, but for files, which no page can hold
 * @param isWorth whether anything was typed
 * @param hadFiles whether the form had a place for files
 */
public record SentAgain(String action, String type, List<Field> fields, boolean isWorth, boolean hadFiles) {

    /** The field by which a form says which application its page was about. */
    public static final String OF = "of";

    /** Which button was pressed is no answer. */
    private static final Set<String> NO_ANSWERS = Set.of(OF, "then");

    public record Field(String name, String value) {}

    public static ModelAndView page(String view, HttpServletRequest request) {
        var page = new ModelAndView(view, HttpStatus.CONFLICT);
        page.addObject("again", of(request));
        return page;
    }

    private static SentAgain of(HttpServletRequest request) {
        var fields = request.getParameterMap().entrySet().stream()
                .flatMap(sent -> Stream.of(sent.getValue()).map(value -> new Field(sent.getKey(), value)))
                .toList();
        var isWorth = fields.stream()
                .anyMatch(field ->
                        !NO_ANSWERS.contains(field.name()) && !field.value().isBlank());
        var isMultipart = String.valueOf(request.getContentType()).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
        return new SentAgain(
                request.getRequestURI(),
                isMultipart ? MediaType.MULTIPART_FORM_DATA_VALUE : MediaType.APPLICATION_FORM_URLENCODED_VALUE,
                fields,
                isWorth,
                isMultipart);
    }
}
