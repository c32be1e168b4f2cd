package publicpost.process.allowed;

import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;

/** Evaluates the allowed expressions and no other, wherever the engine met them: models, tables, stored views. */
final class ClosedExpressions extends JuelExpressionManager {

    private final Nameable nameable;
    private final Expressions expressions;

    ClosedExpressions(Nameable nameable) {
        this.nameable = nameable;
        this.expressions = new Expressions(nameable);
    }

    @Override
    public ValueExpression createValueExpression(String text) {
        if (!expressions.mayRun(text)) {
            throw new NotAllowed("不允许执行表达式“%s”".formatted(Report.quoted(text)));
        }
        return super.createValueExpression(text);
    }

    /** No properties of anything and no methods but those of our beans, even if an expression got this far. */
    @Override
    protected ELResolver createElResolver() {
        var resolver = new CompositeELResolver();
        resolver.add(new OwnBeans(nameable));
        resolver.add(new VariableScopeElResolver());
        return resolver;
    }
}
