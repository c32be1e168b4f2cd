package publicpost.process.modelcheck;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;

/** The messages that models await are those that the program tells, no more and no fewer. */
final class MessageRule implements Rule {

    private final Program program;

    MessageRule(Program program) {
        this.program = program;
    }

    @Override
    public void check(ModelSet set, Findings found) {
        var awaited = new TreeSet<String>();
        set.models().values().forEach(model -> {
            check(model, found);
            model.all(MessageEventDefinition.class).stream()
                    .filter(definition -> definition.getMessage() != null)
                    .forEach(definition -> awaited.add(definition.getMessage().getName()));
        });
        if (set.isWhole()) {
            checkAwaited(awaited, found);
        }
    }

    private void checkAwaited(Set<String> awaited, Findings found) {
        program.messages().stream()
                .filter(message -> !awaited.contains(message))
                .forEach(message -> found.error(
                        new Spot(ModelSet.MAP, message, ""),
                        "message-unawaited",
                        "系统会发出消息“%s”，但没有流程等待它，请保留等待它的事件",
                        message));
    }

    private void check(Model model, Findings found) {
        var awaited = new HashSet<Message>();
        for (var definition : model.all(MessageEventDefinition.class)) {
            var spot = Spot.of(model.file(), definition.getParentElement());
            var message = definition.getMessage();
            if (message == null) {
                found.error(spot, "message-untold", "没有选择等待哪个消息，请选择");
            } else if (!program.messages().contains(message.getName())) {
                found.error(spot, "message-untold", "系统从不发出消息“%s”，会一直等下去，请选择系统会发出的消息", message.getName());
            }
            awaited.add(message);
        }
        model.all(Message.class).stream()
                .filter(message -> !awaited.contains(message))
                .forEach(message -> found.error(
                        model.spot(message), "message-unawaited", "声明了消息“%s”，却没有事件等待它，请删除", message.getName()));
    }
}
