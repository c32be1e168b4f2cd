package publicpost.process.allowed;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.impl.bpmn.parser.ResourceReportImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.stereotype.Component;

/**
 * The gate that every file passes on its way into the engine, whoever deploys it and by which way; and once more
 * whenever the engine reads a stored model or table again before it runs.
 */
@Component
public class ModelGate implements Deployer {

    /** Bytes. No model comes near it, and nobody fills the memory. */
    static final int LARGEST = 5 * 1024 * 1024;

    private static final int MOST_SENTENCES = 10;

    private final BpmnCheck bpmn;
    private final DmnCheck dmn = new DmnCheck();
    private final FormCheck form = new FormCheck();
    private final PageCheck page = new PageCheck();

    public ModelGate(Nameable nameable) {
        bpmn = new BpmnCheck(new Expressions(nameable));
    }

    /** What the file must not contain; nothing if it may be deployed. */
    public List<Forbidden> check(String file, byte[] content) {
        var report = new Report(file);
        if (!file.matches("[A-Za-z0-9._-]{1,100}")) {
            report.file("文件名只能用字母、数字、点和连字符");
        } else if (content == null || content.length > LARGEST) {
            report.file("文件超过 5 MB，不能部署");
        } else if (file.endsWith(".bpmn")) {
            bpmn.check(content, report);
        } else if (file.endsWith(".dmn")) {
            dmn.check(content, report);
        } else if (file.endsWith(".form")) {
            form.check(content, report);
        } else if (file.endsWith(".html")) {
            page.check(content, report);
        } else {
            report.file("只能部署流程（.bpmn）、决策表（.dmn）和表单（.form、.html）");
        }
        return report.found();
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        var found = new ArrayList<Forbidden>();
        deployment.getResources().values().forEach(file -> found.addAll(check(file.getName(), file.getBytes())));
        if (!found.isEmpty()) {
            throw refused(found);
        }
    }

    /** What the engine's interface answers with 400 and the ids of the elements. */
    private static ParseException refused(List<Forbidden> found) {
        var sentences =
                found.stream().limit(MOST_SENTENCES).map(Forbidden::getMessage).toList();
        var more = found.size() > MOST_SENTENCES ? "；另有 %d 处".formatted(found.size() - MOST_SENTENCES) : "";
        var refused = new ParseException(
                "不能部署：" + String.join("；", sentences) + more,
                found.get(0).file(),
                of(found, found.get(0).file()),
                List.of());
        found.stream().map(Forbidden::file).distinct().skip(1).forEach(file -> refused.getResorceReports()
                .add(new ResourceReportImpl(file, of(found, file), List.of())));
        return refused;
    }

    private static List<org.camunda.bpm.engine.Problem> of(List<Forbidden> found, String file) {
        return found.stream()
                .filter(one -> one.file().equals(file))
                .map(org.camunda.bpm.engine.Problem.class::cast)
                .toList();
    }
}
