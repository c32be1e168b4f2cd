package publicpost.process.moves;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;
import publicpost.process.Officer;
import publicpost.process.studio.StudioDesk;

/** What a move would do, before anybody is moved. */
@Component
public class MovePreview {

    private final StudioDesk studio;
    private final RepositoryService repository;
    private final MoveForm forms;
    private final Planned planned;
    private final RunningVersions versions;

    MovePreview(
            StudioDesk studio,
            RepositoryService repository,
            MoveForm forms,
            Planned planned,
            RunningVersions versions) {
        this.studio = studio;
        this.repository = repository;
        this.forms = forms;
        this.planned = planned;
        this.versions = versions;
    }

    /** @param form from and to */
    public Preview of(Map<String, ?> form, Officer officer) {
        studio.open(officer);
        return studio.whole(() -> {
            var from = forms.from(form);
            var to = forms.to(form, from);
            var kept = Planned.kept(planned.plan(from.getId(), to.getId()));
            var standing = planned.standing(from.getId());
            var movable = standing.values().stream().filter(kept::containsAll).count();
            return new Preview(
                    versions.named(from.getId()),
                    versions.named(to.getId()),
                    nodes(from, standing, kept),
                    (int) movable,
                    standing.size());
        });
    }

    private List<Standing> nodes(ProcessDefinition from, Map<String, Set<String>> standing, Set<String> kept) {
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
                        kept.contains(one.getKey())))
                .toList();
    }
}
