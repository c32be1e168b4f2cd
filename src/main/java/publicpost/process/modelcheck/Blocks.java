package publicpost.process.modelcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import publicpost.models.FileSet;
import publicpost.process.allowed.ModelGate;
import publicpost.process.modelcheck.Block.Family;
import publicpost.process.modelcheck.Block.Kind;
import publicpost.process.modelcheck.Block.Word;

/** The blocks that models are built of: what the program can do, in the words of a set of models that do it. */
@Component
public class Blocks {

    private final ModelGate gate;
    private final Program program;

    Blocks(ModelGate gate, Program program) {
        this.gate = gate;
        this.program = program;
    }

    public Catalogue of(FileSet files) {
        var set = Reading.of(files, gate, new Findings());
        return new Catalogue(
                blocks(set),
                new MessageUses(set, program).all(),
                new QuestionWords(program).all(processes(set)),
                offices(),
                new FormUses(set).all(),
                program.variables().stream().map(name -> new Word(name, "")).toList());
    }

    private static Map<String, String> processes(ModelSet set) {
        var names = new TreeMap<String, String>();
        set.byProcess().forEach((id, model) -> names.put(id, model.process().getName()));
        return names;
    }

    private List<Block> blocks(ModelSet set) {
        var uses = uses(set);
        var blocks = new ArrayList<Block>();
        program.openings()
                .forEach(name ->
                        blocks.add(block(name, Kind.START, uses.getOrDefault(Names.kebab(name), List.of()), set)));
        program.steps().forEach(name -> blocks.add(block(name, Kind.HUMAN, uses.getOrDefault(name, List.of()), set)));
        further(uses).forEach(name -> blocks.add(block(name, Kind.HUMAN, uses.get(name), set)));
        program.delegates()
                .forEach(name -> blocks.add(block(name, Kind.SOFTWARE, uses.getOrDefault(name, List.of()), set)));
        return blocks;
    }

    /** A node of a model that uses a block. */
    private record Use(Model model, FlowNode node) {}

    /** By the id of the node; a start by its form, which is what names its block. */
    private static SortedMap<String, List<Use>> uses(ModelSet set) {
        var uses = new TreeMap<String, List<Use>>();
        set.models().values().forEach(model -> model.nodes().forEach(node -> {
            var key = node instanceof StartEvent
                    ? Model.formOf(node).map(Names::base).orElse("")
                    : node.getId();
            uses.computeIfAbsent(key, one -> new ArrayList<>()).add(new Use(model, node));
        }));
        return uses;
    }

    /** Human steps that a model has and the program does not know. */
    private Stream<String> further(Map<String, List<Use>> uses) {
        return uses.keySet().stream()
                .filter(name -> !program.steps().contains(name))
                .filter(name -> uses.get(name).get(0).node() instanceof UserTask);
    }

    private Block block(String id, Kind kind, List<Use> uses, ModelSet set) {
        var models = uses.stream()
                .map(use -> use.model().process().getName())
                .distinct()
                .toList();
        if (uses.isEmpty()) {
            return new Block(id, kind, id, "现在没有流程使用", Family.NONE, null, null, null, List.of(), models);
        }
        var first = uses.get(0);
        var task = first.node() instanceof UserTask human ? human : null;
        return new Block(
                id,
                kind,
                first.node().getName(),
                about(first),
                new Family(
                        first.model().process().getId(), first.model().process().getName()),
                Model.formOf(first.node()).orElse(null),
                task == null ? null : task.getCamundaCandidateGroups(),
                task == null ? null : task.getCamundaDueDate(),
                outcomes(first, set),
                models);
    }

    private static String about(Use use) {
        var said = Model.documentation((BaseElement) use.node());
        return said.isEmpty() ? use.node().getName() : said;
    }

    /** With what the flow is called that the outcome takes. */
    private List<Word> outcomes(Use use, ModelSet set) {
        return new StepOutcomes(program)
                .of(use.node(), set).stream()
                        .filter(outcome -> !(use.node() instanceof StartEvent) && !outcome.isEmpty())
                        .sorted()
                        .map(outcome -> new Word(outcome, Outcomes.labelOf(outcome, use.node())))
                        .toList();
    }

    /** Villages and towns are asked for by the case. */
    private List<Word> offices() {
        return program.offices().entrySet().stream()
                .filter(office -> !office.getKey().matches("(village|town)-.*"))
                .map(office -> new Word(office.getKey(), office.getValue()))
                .toList();
    }
}
