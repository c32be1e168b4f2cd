package publicpost.process.allowed;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterable;
import java.math.BigDecimal;
import java.util.Set;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.Ref;

/** The part of FEEL that tables and forms may use, told apart in the tree that the engine itself would evaluate. */
final class Feel {

    /** Longer ones are nobody's condition, and the parser calls itself for every bracket. */
    private static final int LONGEST = 1_000;

    private static final FeelEngineApi PARSER =
            FeelEngineBuilder.forJava().withEnabledExternalFunctions(false).build();

    /** Constants, ranges, comparisons and sums of plain names. No loops, filters, contexts, functions of their own, paths. */
    private static final Set<String> NODES = Set.of(
            ("AtLeastOne UnaryTestExpression ConstInputValue ConstNull ConstBool ConstNumber ConstString ConstDate"
                            + " ConstYearMonthDuration ConstDayTimeDuration ConstList ConstRange ClosedConstRangeBoundary"
                            + " OpenConstRangeBoundary InputEqualTo InputLessThan InputLessOrEqual InputGreaterThan"
                            + " InputGreaterOrEqual InputInRange Equal LessThan LessOrEqual GreaterThan GreaterOrEqual"
                            + " Conjunction Disjunction Not If Addition Subtraction Ref FunctionInvocation"
                            + " PositionalFunctionParameters")
                    .split(" "));

    /** What a text field has is a text, also where a number is asked for. */
    private static final Set<String> FUNCTIONS = Set.of("not", "list contains", "date", "number", "string length");

    private Feel() {}

    static boolean isExpression(String text) {
        return text.length() <= LONGEST && isAllowed(PARSER.parseExpression(text.strip()));
    }

    /** A cell of a condition; empty and "-" hold for everything. */
    static boolean isTest(String text) {
        var test = text.strip();
        return test.isEmpty()
                || test.equals("-")
                || test.length() <= LONGEST && isAllowed(PARSER.parseUnaryTests(test));
    }

    private static boolean isAllowed(ParseResult parsed) {
        return parsed.isSuccess() && isAllowed(parsed.parsedExpression().expression());
    }

    private static boolean isAllowed(Object node) {
        if (node instanceof Iterable<?> many) {
            for (var each = many.iterator(); each.hasNext(); ) {
                if (!isAllowed(each.next())) {
                    return false;
                }
            }
            return true;
        }
        if (node instanceof Product product) {
            return NODES.contains(product.productPrefix()) && isPlain(node) && areAllowed(product);
        }
        return node instanceof String
                || node instanceof Boolean
                || node instanceof BigDecimal
                || node instanceof camundajar.impl.scala.math.BigDecimal
                || node instanceof java.time.LocalDate
                || node instanceof java.time.temporal.TemporalAmount;
    }

    private static boolean isPlain(Object node) {
        if (node instanceof FunctionInvocation call) {
            return FUNCTIONS.contains(call.function());
        }
        return !(node instanceof Ref path) || path.names().size() == 1;
    }

    private static boolean areAllowed(Product product) {
        for (var i = 0; i < product.productArity(); i++) {
            if (!isAllowed(product.productElement(i))) {
                return false;
            }
        }
        return true;
    }
}
