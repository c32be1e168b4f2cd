package publicpost.process.studio;

import java.util.SortedMap;
import java.util.TreeMap;
import publicpost.models.FileSet;

/**
 * What is to be in force when the program brings new files and analysts have published changes of their own: file by file, who
 * changed it since the program's last files has it. What both changed stays as the analysts published it, and what the
 * program brought of it waits in a draft.
 */
record Merge(FileSet files, SortedMap<String, String> contested) {

    static Merge of(FileSet before, FileSet live, FileSet brought) {
        var published = live.changedSince(before);
        var merged = live;
        var contested = new TreeMap<String, String>();
        for (var name : brought.changedSince(before)) {
            var text = brought.text(name);
            if (!published.contains(name)) {
                var now = merged;
                merged = text.map(other -> now.with(name, other)).orElseGet(() -> now.without(name));
            } else if (text.isPresent() && !text.equals(live.text(name))) {
                contested.put(name, text.get());
            }
        }
        return new Merge(merged, contested);
    }
}
