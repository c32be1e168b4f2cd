package publicpost.process.modelcheck;

import java.beans.Introspector;
import java.util.List;
import java.util.Optional;

/**
 * One thing that models are built of.
 *
 * @param id of the node that uses it; the class has the same name
 * @param name as the models call it
 * @param about what it does, as the models say it
 * @param family the process it belongs to, by its id; the first where several use it, empty where none does
 * @param form the file of its form; null for a step of the software
 * @param offices to whom the models offer it: codes or a question; null where it is offered to nobody
 * @param due by when, as the models have it; null where there is no such day
 * @param outcomes what it can end with
 * @param models the names of the processes that use it
 */
public record Block(
        String id,
        Kind kind,
        String name,
        String about,
        Family family,
        String form,
        String offices,
        String due,
        List<Word> outcomes,
        List<String> models) {

    public enum Kind {
        SOFTWARE("自动环节", "bpmn:ServiceTask"),
        HUMAN("人工环节", "bpmn:UserTask"),
        START("发起表单", "bpmn:StartEvent");

        private final String label;
        private final String element;

        Kind(String label, String element) {
            this.label = label;
            this.element = element;
        }

        public String label() {
            return label;
        }

        /** The kind of node that it becomes. */
        String element() {
            return element;
        }
    }

    /** The process that a block belongs to. */
    public record Family(String id, String name) {

        static final Family NONE = new Family("general", "通用");
    }

    /** A word of the models, and what people read instead; empty where they never do. */
    public record Word(String code, String label) {}

    /** What runs it; nothing where people do. */
    public Optional<String> bean() {
        return kind == Kind.SOFTWARE ? Optional.of(Introspector.decapitalize(id)) : Optional.empty();
    }
}
