package publicpost.process.heat;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;
import publicpost.calendar.OfficeClock;
import publicpost.process.Officer;
import publicpost.process.studio.StudioDesk;
import publicpost.process.studio.Waits;

/** 流程热度: how many cases stand where, how long steps take, and what is overdue; for analysts, who see numbers only. */
@Component
public class HeatDesk {

    private static final double HOUR = 3_600_000;

    private final StudioDesk studio;
    private final RepositoryService repository;
    private final HeatRows rows;
    private final Clock clock;

    HeatDesk(StudioDesk studio, RepositoryService repository, HeatRows rows, Clock clock) {
        this.studio = studio;
        this.repository = repository;
        this.rows = rows;
        this.clock = clock;
    }

    /** A process that runs here. */
    public record Running(String key, String name) {}

    public List<Running> processes(Officer officer) {
        studio.open(officer);
        return studio.whole(() -> repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(one -> new Running(one.getKey(), one.getName()))
                .sorted(Comparator.comparing(Running::key))
                .toList());
    }

    /** The model in force, for the diagram. */
    public String model(String process, Officer officer) {
        return studio.liveFiles(officer).text(process + ".bpmn").orElseThrow();
    }

    /**
     * Every node where time passes, in the order of the model: those of former versions that still run come last.
     *
     * @param town null for all
     */
    public List<NodeHeat> of(String process, String town, YearMonth month, Officer officer) {
        studio.open(officer);
        return studio.whole(() -> heat(process, town, month));
    }

    private List<NodeHeat> heat(String process, String town, YearMonth month) {
        var from = month.atDay(1).atStartOfDay(OfficeClock.ZONE).toInstant();
        var until = month.plusMonths(1).atDay(1).atStartOfDay(OfficeClock.ZONE).toInstant();
        var counted = rows.of(process, town, from, until, clock.instant());
        var heat = new ArrayList<NodeHeat>();
        for (var node : Waits.of(repository.getBpmnModelInstance(latest(process).getId()))) {
            var known = Optional.ofNullable(counted.remove(node.getId())).orElse(HeatRows.nothing());
            // the program's own steps take no time, unless one does not get on
            if (!(node instanceof ServiceTask) || known.standing() > 0) {
                heat.add(of(node.getId(), node.getName(), known));
            }
        }
        counted.forEach((node, known) -> {
            if (known.standing() > 0) {
                heat.add(of(node, formerName(process, node), known));
            }
        });
        return heat;
    }

    /** As the last version that has the step calls it, which cases that began before may still stand in. */
    private String formerName(String process, String node) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .orderByProcessDefinitionVersion()
                .desc()
                .list()
                .stream()
                .map(version -> repository
                        .getBpmnModelInstance(version.getId())
                        .<ModelElementInstance>getModelElementById(node))
                .filter(FlowElement.class::isInstance)
                .map(step -> ((FlowElement) step).getName())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(node);
    }

    private ProcessDefinition latest(String process) {
        var found = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        if (found == null) {
            throw new NoSuchElementException("no process of that key");
        }
        return found;
    }

    private static NodeHeat of(String node, String name, HeatRows.Counted known) {
        var hours = known.mean() == null ? null : known.mean() / HOUR;
        return new NodeHeat(node, name, known.standing(), known.overdue(), known.passed(), hours);
    }
}
