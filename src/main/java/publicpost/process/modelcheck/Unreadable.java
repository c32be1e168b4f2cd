package publicpost.process.modelcheck;

import static java.util.stream.Collectors.joining;

import java.util.regex.Pattern;

/** Says of a model that is not as BPMN wants it where that is, as far as the reader of the engine tells. */
final class Unreadable {

    private static final Pattern TO_NOWHERE = Pattern.compile("IDREF '([^']{1,100})'");
    private static final Pattern LINE = Pattern.compile("Line=(\\d{1,7})");
    private static final Pattern ID = Pattern.compile("<[\\w:]+ [^>]*\\bid=\"([^\"]{1,100})\"");
    private static final int LONGEST = 200;

    private Unreadable() {}

    static void say(String file, String text, Exception unreadable, Findings found) {
        var said = innermost(unreadable);
        var nowhere = TO_NOWHERE.matcher(said);
        if (nowhere.find()) {
            var spot = new Spot(file, whoNames(nowhere.group(1), text), "");
            found.error(spot, "unreadable", "指向不存在的“%s”，请重新连线或者删除", nowhere.group(1));
            return;
        }
        var line = LINE.matcher(said);
        var spot = new Spot(file, line.find() ? lastBefore(Integer.parseInt(line.group(1)), text) : null, "");
        found.error(spot, "unreadable", "不能读取，内容不完整或不合规范：%s", said);
    }

    /** The innermost cause says what the reader stumbled over. */
    private static String innermost(Exception unreadable) {
        Throwable cause = unreadable;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        var said =
                String.valueOf(cause.getMessage()).strip().lines().findFirst().orElse("");
        return said.length() <= LONGEST ? said : said.substring(0, LONGEST) + "…";
    }

    private static String whoNames(String missing, String text) {
        var end = text.indexOf("=\"" + missing + "\"");
        return end < 0 ? null : lastIn(text.substring(0, text.indexOf('>', end) + 1));
    }

    private static String lastBefore(int line, String text) {
        return lastIn(text.lines().limit(line).collect(joining("\n")));
    }

    private static String lastIn(String text) {
        return ID.matcher(text)
                .results()
                .reduce((one, next) -> next)
                .map(hit -> hit.group(1))
                .orElse(null);
    }
}
