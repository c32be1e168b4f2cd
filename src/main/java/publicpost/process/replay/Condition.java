package publicpost.process.replay;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.impl.juel.ExpressionFactoryImpl;
import org.camunda.bpm.impl.juel.SimpleContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import publicpost.process.allowed.AnsweringNames;

/** What a way of an old model asks for, and what would have to be so for it to be taken. */
class Condition {

    private static final ExpressionFactoryImpl PARSER = new ExpressionFactoryImpl();
    private static final Pattern CONSTANT = Pattern.compile("'([^']*)'|\"([^\"]*)\"");
    private static final Pattern QUESTION = Pattern.compile("(\\w+\\.\\w+)\\(\\s*execution\\s*\\)");
    private static final Pattern OUTCOME = Pattern.compile("\\boutcome\\b");

    private final ValueExpression expression;
    private final Set<String> constants = new TreeSet<>();
    private final Set<String> questions = new TreeSet<>();
    private final boolean asksForOutcome;

    Condition(String text) {
        expression = PARSER.createValueExpression(new SimpleContext(), text, Boolean.class);
        var constant = CONSTANT.matcher(text);
        while (constant.find()) {
            constants.add(constant.group(1) == null ? constant.group(2) : constant.group(1));
        }
        var question = QUESTION.matcher(text);
        while (question.find()) {
            questions.add(question.group(1));
        }
        asksForOutcome = OUTCOME.matcher(text).find();
    }

    /** The outcomes it names. */
    Set<String> constants() {
        return constants;
    }

    /** What it asks beans of ours, such as {@code places.shortlisted}. */
    Set<String> questions() {
        return questions;
    }

    boolean asksForOutcome() {
        return asksForOutcome;
    }

    /** Whether it holds with that outcome and those answers; not where it cannot be told. */
    boolean holds(String outcome, Map<String, Boolean> answers) {
        try {
            return Boolean.TRUE.equals(expression.getValue(new SimpleContext(new Said(outcome, answers))));
        } catch (ELException unknown) {
            return false;
        }
    }

    /** What the condition is to find; whatever else it asks for is nothing. */
    private static final class Said extends AnsweringNames {

        private record Bean(String name) {}

        private final String outcome;
        private final Map<String, Boolean> answers;

        Said(String outcome, Map<String, Boolean> answers) {
            this.outcome = outcome;
            this.answers = answers;
        }

        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            context.setPropertyResolved(true);
            if (property.equals("outcome")) {
                return outcome;
            }
            var prefix = property + ".";
            return answers.keySet().stream().anyMatch(one -> one.startsWith(prefix))
                    ? new Bean(property.toString())
                    : null;
        }

        @Override
        public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] given) {
            context.setPropertyResolved(true);
            return base instanceof Bean bean ? answers.get(bean.name() + "." + method) : null;
        }
    }
}
