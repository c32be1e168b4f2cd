package publicpost.web.studio;

import java.util.HashMap;
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
 * @param title as people call it: the step that a form is for, or the name that stands in it
 * @param state SAME, CHANGED or NEW, against the version in force
 * @param revision that of the draft; 0 where the draft has not changed it
 */
record ShownFile(String name, String kind, String title, String state, int revision) {

    private static final Map<String, Pattern> TITLES = Map.of(
            "BPMN", Pattern.compile("<(?:bpmn:)?(?:process|collaboration)\\b[^>]*?\\bname=\"([^\"]*)\""),
            "DMN", Pattern.compile("<decision\\b[^>]*?\\bname=\"([^\"]*)\""),
            "FORM", Pattern.compile("\"text\"\\s*:\\s*\"(?:#+ *|\\*\\*)([^\"\\\\*]+)"),
            "HTML", Pattern.compile("<(?:h[1-4]|legend)[^>]*>([^<]+)<"));

    /** Where a model names a step and the form that it opens, by the form's file or id. */
    private static final Pattern STEP = Pattern.compile(
            "<bpmn:(?:userTask|startEvent)\\b[^>]*?\\bname=\"([^\"]*)\"[^>]*?\\b(?:formKey=\"embedded:deployment:|formRef=\")([^\"]+)\"");

    static List<ShownFile> of(FileSet live) {
        return of(live, live, List.of());
    }

    /** @param set the files in force with the draft's in place of theirs */
    static List<ShownFile> of(FileSet live, FileSet set, List<DraftFile> written) {
        var revisions = written.stream().collect(Collectors.toMap(DraftFile::name, DraftFile::revision));
        var steps = steps(set);
        return set.files().entrySet().stream()
                .map(file -> new ShownFile(
                        file.getKey(),
                        kind(file.getKey()),
                        steps.getOrDefault(file.getKey(), title(file.getKey(), file.getValue())),
                        state(live, file.getKey(), file.getValue()),
                        revisions.getOrDefault(file.getKey(), 0)))
                .toList();
    }

    /** What people call a form is the step that it is for. */
    private static Map<String, String> steps(FileSet set) {
        var steps = new HashMap<String, String>();
        set.files().values().forEach(text -> STEP.matcher(text).results().forEach(step -> {
            var form = step.group(2);
            steps.putIfAbsent(form.endsWith(".html") ? form : form + ".form", step.group(1));
        }));
        return steps;
    }

    private static String state(FileSet live, String name, String text) {
        return live.text(name).map(now -> now.equals(text) ? "SAME" : "CHANGED").orElse("NEW");
    }

    private static String title(String name, String text) {
        var found = TITLES.get(kind(name)).matcher(text);
        return found.find() ? found.group(1).strip() : name;
    }

    static String kind(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase();
    }
}
