package publicpost.process.moves;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;
import publicpost.process.Officer;
import publicpost.process.moves.Preview.Target;
import publicpost.process.studio.StudioDesk;
import publicpost.process.studio.Waits;

/** What a move would do, before anybody is moved. */
@Component
public class MovePreview {

    private final StudioDesk studio;
    private final RepositoryService repository;
    private final MoveForm forms;
    private final Planned planned;

    MovePreview(StudioDesk studio, RepositoryService repository, MoveForm forms, Planned planned) {
        this.studio = studio;
        this.repository = repository;
        this.forms = forms;
        this.planned = planned;
    }

    /** @param form from, to, and becomes.X for a node X that has no equal in the other version */
    public Preview of(Map<String, ?> form, Officer officer) {
        studio.open(officer);
        return studio.whole(() -> {
            var from = forms.from(form);
            var to = forms.to(form, from);
            var plan = planned.plan(from.getId(), to.getId(), MoveForm.chosen(form));
            var standing = planned.standing(from.getId());
            var movable = standing.values().stream()
                    .filter(nodes -> plan.instructions().keySet().containsAll(nodes))
                    .count();
            return new Preview(
                    nodes(from, standing, plan.instructions()),
                    targets(to),
                    plan.problems(),
                    (int) movable,
                    standing.size());
        });
    }

    private List<Standing> nodes(
            ProcessDefinition from, Map<String, Set<String>> standing, Map<String, String> instructions) {
        var counts = new TreeMap<String, Long>();
        standing.values().forEach(nodes -> nodes.forEach(node -> counts.merge(node, 1L, Long::sum)));
        var model = repository.getBpmnModelInstance(from.getId());
        return counts.entrySet().stream()
                .map(one -> new Standing(
                        one.getKey(),
                        model.getModelElementById(one.getKey()) instanceof FlowNode node
                                ? node.getName()
                                : one.getKey(),
                        one.getValue(),
                        instructions.get(one.getKey())))
                .toList();
    }

    private List<Target> targets(ProcessDefinition to) {
        return Waits.of(repository.getBpmnModelInstance(to.getId())).stream()
                .map(node -> new Target(node.getId(), node.getName()))
                .sorted(Comparator.comparing(Target::node))
                .toList();
    }
}
