package publicpost.models;

/**
 * What a check says of one place in a set of files.
 *
 * @param element the id of the node, flow, row or field it is about; null when it is about the whole file
 * @param elementName as people read it; may be empty
 * @param rule the id of the check, such as {@code wait-without-way-back}
 * @param text in Chinese, for whoever drew it: what is wrong and what would be right
 */
public record Problem(String file, String element, String elementName, String rule, Severity severity, String text) {

    public enum Severity {
        /** Cannot be published. */
        ERROR,
        /** Can be published when somebody has accepted it by name. */
        WARNING
    }

    public boolean blocks() {
        return severity == Severity.ERROR;
    }
}
