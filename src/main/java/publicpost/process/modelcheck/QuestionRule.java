package publicpost.process.modelcheck;

import static java.util.stream.Collectors.joining;

import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A model asks only what its cases can answer: otherwise every one of them stands still before the step that asks. */
final class QuestionRule implements Rule {

    private static final Pattern QUESTION = Pattern.compile("\\b(\\w+\\.\\w+)\\(execution\\)");

    private final Program program;

    QuestionRule(Program program) {
        this.program = program;
    }

    /** Who asks, and what is written there. */
    private record Asked(ModelElementInstance by, String text) {}

    @Override
    public void check(ModelSet set, Findings found) {
        set.models().values().forEach(model -> asked(model)
                .filter(asked -> Objects.nonNull(asked.text()))
                .forEach(asked -> QUESTION.matcher(asked.text())
                        .results()
                        .map(question -> question.group(1))
                        .filter(this::isKnown)
                        .forEach(question -> check(model, asked, question, found))));
    }

    private static Stream<Asked> asked(Model model) {
        var tasks = model.all(UserTask.class).stream()
                .flatMap(task -> Stream.of(
                        new Asked(task, task.getCamundaCandidateGroups()),
                        new Asked(task, task.getCamundaDueDate()),
                        new Asked(task, task.getCamundaFollowUpDate())));
        var loops = model.all(MultiInstanceLoopCharacteristics.class).stream()
                .map(loop -> new Asked(loop, loop.getCamundaCollection()));
        var times = model.all(TimerEventDefinition.class).stream()
                .filter(timer -> timer.getTimeDate() != null)
                .map(timer ->
                        new Asked(timer.getParentElement(), timer.getTimeDate().getTextContent()));
        var texts = Stream.of(ConditionExpression.class, CamundaInputParameter.class)
                .flatMap(type -> model.all(type).stream())
                .map(element -> new Asked(element, element.getTextContent()));
        return Stream.of(tasks, loops, times, texts).flatMap(all -> all);
    }

    private boolean isKnown(String question) {
        var at = question.indexOf('.');
        return program.questions()
                .getOrDefault(question.substring(0, at), new TreeSet<>())
                .contains(question.substring(at + 1));
    }

    private void check(Model model, Asked asked, String question, Findings found) {
        var answered = program.answered(question);
        var process = model.process();
        if (!answered.in(process.getId())) {
            found.error(
                    model.spot(asked.by()),
                    "question",
                    "“%s”的案件没有 %s，办到这里会停住；这里可以用：%s",
                    process.getName(),
                    question,
                    instead(question, process.getId()));
        } else if (!answered.inAnyStep() && !isDoneForEach(answered.each(), asked.by())) {
            found.error(
                    model.spot(asked.by()),
                    "question",
                    "%s 只能用在逐项办理的环节（多实例，变量 %s），办到这里会停住；这里可以用：%s",
                    question,
                    answered.each(),
                    instead(question, process.getId()));
        }
    }

    /** What could be asked of the same bean here. */
    private String instead(String question, String process) {
        var bean = question.substring(0, question.indexOf('.'));
        var others = program.questions().get(bean).stream()
                .map(method -> bean + "." + method)
                .filter(other -> program.answered(other).in(process)
                        && program.answered(other).inAnyStep())
                .collect(joining("、"));
        return others.isEmpty() ? "（没有）" : others;
    }

    private static boolean isDoneForEach(String variable, ModelElementInstance element) {
        for (var around = element; around != null; around = around.getParentElement()) {
            if (around instanceof Activity activity
                    && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop
                    && variable.equals(loop.getCamundaElementVariable())) {
                return true;
            }
        }
        return false;
    }
}
