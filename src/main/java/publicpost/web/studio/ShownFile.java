package publicpost.web.studio;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import publicpost.models.DraftFile;
import publicpost.models.FileSet;

/**
 * A file in a list.
 *
 * @param kind BPMN, DMN, FORM or HTML
 * @param title as people call it: the name that stands in it
 * @param state SAME, CHANGED or NEW, against the version in force
 * @param revision that of the draft; 0 where the draft has not changed it
 */
record ShownFile(String name, String kind, String title, String state, int revision) {

    private static final Map<String, Pattern> TITLES = Map.of(
            "BPMN", Pattern.compile("<(?:bpmn:)?(?:process|collaboration)\\b[^>]*?\\bname=\"([^\"]*)\""),
            "DMN", Pattern.compile("<decision\\b[^>]*?\\bname=\"([^\"]*)\""),
            "FORM", Pattern.compile("\"text\"\\s*:\\s*\"#+ *([^\"\\\\]+)"),
            "HTML", Pattern.compile("<(?:h[1-4]|legend)[^>]*>([^<]+)<"));

    static List<ShownFile> of(FileSet live) {
        return live.files().entrySet().stream()
                .map(file -> of(file.getKey(), file.getValue(), "SAME", 0))
                .toList();
    }

    /** @param set the files in force with the draft's in place of theirs */
    static List<ShownFile> of(FileSet live, FileSet set, List<DraftFile> written) {
        var revisions = written.stream().collect(Collectors.toMap(DraftFile::name, DraftFile::revision));
        return set.files().entrySet().stream()
                .map(file -> of(
                        file.getKey(),
                        file.getValue(),
                        state(live, file.getKey(), file.getValue()),
                        revisions.getOrDefault(file.getKey(), 0)))
                .toList();
    }

    private static String state(FileSet live, String name, String text) {
        return live.text(name).map(now -> now.equals(text) ? "SAME" : "CHANGED").orElse("NEW");
    }

    private static ShownFile of(String name, String text, String state, int revision) {
        var kind = kind(name);
        var found = TITLES.get(kind).matcher(text);
        return new ShownFile(name, kind, found.find() ? found.group(1).strip() : name, state, revision);
    }

    static String kind(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase();
    }
}
