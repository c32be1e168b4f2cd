package publicpost.process.modelcheck;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.DefaultBpmnParseFactory;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;

/** What the engine itself would say of a model if it were deployed; nothing is, and no database is asked. */
final class EngineParse implements Rule {

    /** Of an engine that is never built. */
    private static final ProcessEngineConfigurationImpl SETTINGS = new StandaloneInMemProcessEngineConfiguration();

    static {
        SETTINGS.setExpressionManager(new JuelExpressionManager());
    }

    @Override
    public void check(ModelSet set, Findings found) {
        set.models().values().forEach(model -> {
            var spot = Spot.of(model.file());
            try {
                parse(set.text(model));
            } catch (ParseException refused) {
                refused.getResorceReports()
                        .forEach(report -> report.getErrors().forEach(problem -> say(model, problem, found)));
            } catch (ProcessEngineException refused) {
                if (!found.hasError(spot)) {
                    found.error(spot, "engine", "流程引擎不能解析：%s", refused.getMessage());
                }
            }
        });
    }

    /** In the engine's English, so only where no check of ours has said it of that element. */
    private static void say(Model model, Problem problem, Findings found) {
        var id = problem.getMainElementId();
        var element = id == null ? null : model.bpmn().getModelElementById(id);
        var spot = element == null ? new Spot(model.file(), id, "") : model.spot(element);
        if (!found.hasError(spot)) {
            found.error(spot, "engine", "流程引擎不能解析：%s", problem.getMessage());
        }
    }

    private static void parse(String text) {
        Context.setProcessEngineConfiguration(SETTINGS);
        try {
            new BpmnParser(SETTINGS.getExpressionManager(), new DefaultBpmnParseFactory())
                    .createParse()
                    .sourceInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .deployment(new DeploymentEntity())
                    .execute();
        } finally {
            Context.removeProcessEngineConfiguration();
        }
    }
}
