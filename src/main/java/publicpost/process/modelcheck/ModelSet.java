package publicpost.process.modelcheck;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import publicpost.models.FileSet;

/**
 * What could be read of a set of files, by file name.
 *
 * @param models those that are executed; the map is none of them
 * @param pages forms that are pages, as they are written
 */
record ModelSet(
        FileSet files,
        SortedMap<String, Model> models,
        Optional<Model> map,
        SortedMap<String, Table> tables,
        SortedMap<String, JsonNode> forms,
        SortedMap<String, String> pages) {

    /** The map of the lifecycle: never executed, and drawn from the models. */
    static final String MAP = "lifecycle.bpmn";

    String text(Model model) {
        return files.text(model.file()).orElseThrow();
    }

    /** Whether every model could be read: what another file is for can only be said then. */
    boolean isWhole() {
        return files.files().keySet().stream()
                .filter(file -> file.endsWith(".bpmn") && !file.equals(MAP))
                .allMatch(models::containsKey);
    }

    /** The executable models by their processes' ids, as the map names them. */
    SortedMap<String, Model> byProcess() {
        var byProcess = new TreeMap<String, Model>();
        models.values().forEach(model -> byProcess.put(model.process().getId(), model));
        return byProcess;
    }
}
