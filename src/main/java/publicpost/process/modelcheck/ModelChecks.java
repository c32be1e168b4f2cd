package publicpost.process.modelcheck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.models.FileSet;
import publicpost.models.Problem;
import publicpost.models.Problem.Severity;
import publicpost.process.allowed.ModelGate;

/** Everything that is asked of models, tables and forms before they are published. */
@Component
public class ModelChecks {

    private final ModelGate gate;

    ModelChecks(ModelGate gate) {
        this.gate = gate;
    }

    public List<Problem> check(FileSet set) {
        var problems = new ArrayList<Problem>();
        set.files().forEach((name, text) -> gate.check(name, text.getBytes(UTF_8)).stream()
                .map(one -> new Problem(one.file(), one.element(), one.name(), "allowed", Severity.ERROR, one.what()))
                .forEach(problems::add));
        return problems;
    }
}
