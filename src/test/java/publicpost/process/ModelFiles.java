package publicpost.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** The models of processes/ as they will be deployed, read without an engine. */
final class ModelFiles {

    static final Path FOLDER = Path.of("processes");
    static final String MAP = "lifecycle";

    private ModelFiles() {}

    /** Every model that is executed by the name of its file; the map is none of them. */
    static Map<String, BpmnModelInstance> byName() {
        try (var files = Files.newDirectoryStream(FOLDER, "*.bpmn")) {
            var models = new TreeMap<String, BpmnModelInstance>();
            files.forEach(file -> models.put(file.getFileName().toString().replace(".bpmn", ""), read(file)));
            models.remove(MAP);
            return models;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The name of a class or a pool for that of a file: {@code prepare-start} is PrepareStart. */
    static String camelCase(String fileName) {
        return Stream.of(fileName.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
                .reduce("", String::concat);
    }

    private static BpmnModelInstance read(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }
}
