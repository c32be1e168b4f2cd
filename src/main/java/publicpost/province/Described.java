package publicpost.province;

/**
 * What a column is.
 *
 * @param heading in Chinese
 * @param codes what its values are called; null where they are no codes
 */
public record Described(String heading, Content content, CodeList codes) {

    static Described as(String heading, Content content) {
        return new Described(heading, content, null);
    }

    static Described inCodes(String heading, CodeList codes) {
        return new Described(heading, Content.CODE, codes);
    }
}
