package publicpost.process.modelcheck;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.models.FileSet;
import publicpost.models.Problem;
import publicpost.process.allowed.ModelGate;

/** Everything that is asked of models, tables and forms before they are published; the same for a file in the repository. */
@Component
public class ModelChecks {

    private final ModelGate gate;
    private final List<Rule> rules;

    ModelChecks(ModelGate gate, Program program, Clock clock) {
        this.gate = gate;
        rules = List.of(
                new ProcessRule(),
                new NodeNames(),
                new HumanSteps(program),
                new StepOffices(program),
                new ServiceSteps(program),
                new FormBinding(program),
                new Gateways(),
                new Outcomes(new StepOutcomes(program)),
                new Waits(program),
                new TimerRule(program),
                new RetryRule(),
                new QuestionRule(program),
                new MessageRule(program),
                new FigureTable(clock),
                new FindingTable(clock),
                new GroupTable(program, clock),
                new FormFields(),
                new PageForms(),
                new MapRule(),
                new Lint(),
                new EngineParse());
    }

    /** By file; nothing where all is well. Takes some seconds the first time, as the lint program is read. */
    public List<Problem> check(FileSet files) {
        var found = new Findings();
        var set = Reading.of(files, gate, found);
        rules.forEach(rule -> rule.check(set, found));
        return found.all();
    }
}
