package publicpost.process.allowed;

import java.util.Set;
import org.camunda.bpm.impl.juel.AstBinary;
import org.camunda.bpm.impl.juel.AstBoolean;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstEval;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstNested;
import org.camunda.bpm.impl.juel.AstNull;
import org.camunda.bpm.impl.juel.AstNumber;
import org.camunda.bpm.impl.juel.AstParameters;
import org.camunda.bpm.impl.juel.AstString;
import org.camunda.bpm.impl.juel.AstUnary;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/** The few expressions of a model that are allowed, told apart in the tree that the engine itself would evaluate. */
final class Expressions {

    /** Longer ones are nobody's condition, and the parser calls itself for every bracket. */
    private static final int LONGEST = 400;

    private static final Builder PARSER = new Builder(Builder.Feature.METHOD_INVOCATIONS);
    private static final Set<AstBinary.Operator> COMPARING =
            Set.of(AstBinary.EQ, AstBinary.NE, AstBinary.LT, AstBinary.LE, AstBinary.GT, AstBinary.GE);
    private static final Set<AstBinary.Operator> JOINING = Set.of(AstBinary.AND, AstBinary.OR);

    /** What the views of Tasklist ask for; each is the engine's own and takes nothing. */
    private static final Set<String> FUNCTIONS = Set.of("currentUser", "currentUserGroups", "now");

    private final Nameable nameable;

    Expressions(Nameable nameable) {
        this.nameable = nameable;
    }

    /** Text that the engine takes as it stands. */
    static boolean isLiteral(String text) {
        return !text.contains("${") && !text.contains("#{");
    }

    /** {@code ${closeMatter}}: a step of ours. */
    boolean isDelegate(String text) {
        return parse(text) instanceof AstIdentifier bean && nameable.delegates().contains(bean.getName());
    }

    /** {@code ${dates.termEnds(execution)}}: a question that a bean of ours answers for this case. */
    boolean isCall(String text) {
        return isCall(parse(text));
    }

    private boolean isCall(Node node) {
        return node instanceof AstMethod call
                && call.getChild(0) instanceof AstDot method
                && method.getChild(0) instanceof AstIdentifier bean
                && nameable.hasMethod(bean.getName(), nameOf(method))
                && call.getChild(1) instanceof AstParameters given
                && given.getCardinality() == 1
                && given.getChild(0) instanceof AstIdentifier execution
                && execution.getName().equals("execution");
    }

    /** {@code ${outcome == 'REFUSE'}}: variables of ours beside each other or constants, or what a bean of ours says. */
    boolean isCondition(String text) {
        return isCondition(parse(text));
    }

    /** Whatever may be evaluated at all, be it for a model or for a stored view. */
    boolean mayRun(String text) {
        return isLiteral(text) || isDelegate(text) || isCondition(text) || isFunction(parse(text));
    }

    private boolean isCondition(Node node) {
        if (node instanceof AstNested brackets) {
            return isCondition(brackets.getChild(0));
        }
        if (node instanceof AstUnary not) {
            return not.getOperator() == AstUnary.NOT && isCondition(not.getChild(0));
        }
        if (node instanceof AstBinary both) {
            return JOINING.contains(both.getOperator())
                    ? isCondition(both.getChild(0)) && isCondition(both.getChild(1))
                    : COMPARING.contains(both.getOperator()) && isValue(both.getChild(0)) && isValue(both.getChild(1));
        }
        return isCall(node);
    }

    private boolean isValue(Node node) {
        return node instanceof AstString
                || node instanceof AstNumber
                || node instanceof AstBoolean
                || node instanceof AstNull
                || node instanceof AstIdentifier variable
                        && nameable.variables().contains(variable.getName());
    }

    private static boolean isFunction(Node node) {
        return node instanceof AstFunction function
                && FUNCTIONS.contains(function.getName())
                && function.getParamCount() == 0;
    }

    /** The tree keeps the name to itself and tells it only where it prints itself, as ". name". */
    private static String nameOf(AstDot method) {
        return method.toString().substring(2);
    }

    /** What stands between the braces; null where the text is anything but one such expression. */
    private static Node parse(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        try {
            return PARSER.build(text.strip()).getRoot() instanceof AstEval eval && !eval.isDeferred()
                    ? eval.getChild(0)
                    : null;
        } catch (TreeBuilderException unreadable) {
            return null;
        }
    }
}
