package publicpost.process;

import java.util.regex.Pattern;
import publicpost.casefile.Refused;

/** What one colleague writes to another about a case, in their own words; it stays on record. */
final class WrittenNote {

    static final int LONGEST = 300;

    /** An identity number, account or phone. */
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{11,}");

    private WrittenNote() {}

    /**
     * @param label what the screen calls it
     * @throws Refused at {@code note} when it is missing, too long, or names a number that belongs into the case
     */
    static String read(String note, String label, boolean needed) {
        WrittenText.problem(note).ifPresent(problem -> {
            throw Refused.at("note", label, problem);
        });
        var text = WrittenText.of(note);
        if (needed && text.isEmpty()) {
            throw Refused.at("note", label, "请填写");
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw Refused.at("note", label, "最多 %d 字".formatted(LONGEST));
        }
        if (NUMBER.matcher(text).find()) {
            throw Refused.at("note", label, "不要写身份证号、电话或账号；对方在案件中可以查到");
        }
        return text;
    }
}
