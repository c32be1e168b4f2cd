package publicpost.process.modelcheck;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.xml.ModelException;
import publicpost.models.FileSet;
import publicpost.process.allowed.ModelGate;

/** Reads a set of files behind the gate that they would pass on their way into the engine. */
final class Reading {

    private static final JsonMapper JSON = new JsonMapper();

    private final ModelGate gate;
    private final Findings found;
    private final TreeMap<String, Model> models = new TreeMap<>();
    private final TreeMap<String, Table> tables = new TreeMap<>();
    private final TreeMap<String, JsonNode> forms = new TreeMap<>();
    private final TreeMap<String, String> pages = new TreeMap<>();
    private Model map;

    private Reading(ModelGate gate, Findings found) {
        this.gate = gate;
        this.found = found;
    }

    static ModelSet of(FileSet files, ModelGate gate, Findings found) {
        var reading = new Reading(gate, found);
        files.files().forEach(reading::read);
        return new ModelSet(
                files, reading.models, Optional.ofNullable(reading.map), reading.tables, reading.forms, reading.pages);
    }

    private void read(String file, String text) {
        var content = text.getBytes(StandardCharsets.UTF_8);
        var forbidden = gate.check(file, content);
        forbidden.forEach(
                one -> found.error(new Spot(file, one.element(), one.name()), "not-allowed", "%s", one.what()));
        if (forbidden.stream().anyMatch(one -> one.element() == null)) {
            return; // cannot be read at all, or not without danger
        }
        try {
            read(file, text, content);
        } catch (ModelException | JsonProcessingException unreadable) {
            Unreadable.say(file, text, unreadable, found);
        }
    }

    private void read(String file, String text, byte[] content) throws JsonProcessingException {
        if (file.endsWith(".bpmn")) {
            read(new Model(file, Bpmn.readModelFromStream(new ByteArrayInputStream(content))));
        } else if (file.endsWith(".dmn")) {
            readTable(file, content);
        } else if (file.endsWith(".form")) {
            forms.put(file, JSON.readTree(text));
        } else {
            pages.put(file, text);
        }
    }

    private void read(Model model) {
        if (model.file().equals(ModelSet.MAP)) {
            map = model;
        } else if (model.all(Process.class).size() == 1) {
            models.put(model.file(), model);
        } else {
            found.error(
                    Spot.of(model.file()),
                    "one-process",
                    "一个文件只能有一个流程，现在有 %d 个",
                    model.all(Process.class).size());
        }
    }

    private void readTable(String file, byte[] content) {
        var dmn = Dmn.readModelFromStream(new ByteArrayInputStream(content));
        var drawn = dmn.getModelElementsByType(DecisionTable.class);
        if (drawn.size() == 1) {
            tables.put(file, new Table(file, drawn.iterator().next()));
        } else {
            found.error(Spot.of(file), "one-table", "一个文件只能有一张决策表，现在有 %d 张", drawn.size());
        }
    }
}
