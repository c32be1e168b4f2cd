package publicpost.process.allowed;

import java.util.List;
import org.camunda.bpm.engine.Problem;

/**
 * One thing that a file must not contain.
 *
 * @param file the name of the deployed file
 * @param element the id of the element, or of the nearest one around it that has an id; null for the file as a whole
 * @param name what the screen calls that element; may be empty
 * @param what what is wrong with it, in Chinese, without the file and the element
 */
public record Forbidden(String file, String element, String name, String what) implements Problem {

    /** The sentence for whoever deployed it. */
    @Override
    public String getMessage() {
        if (element == null) {
            return "%s：%s".formatted(file, what);
        }
        return name.isBlank()
                ? "%s 的“%s”：%s".formatted(file, element, what)
                : "%s 的“%s”（%s）：%s".formatted(file, name, element, what);
    }

    /** Unknown: the element's id says more in a drawn model. */
    @Override
    public int getLine() {
        return 0;
    }

    @Override
    public int getColumn() {
        return 0;
    }

    @Override
    public String getMainElementId() {
        return element;
    }

    @Override
    public List<String> getElementIds() {
        return element == null ? List.of() : List.of(element);
    }
}
