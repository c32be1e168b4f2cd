package publicpost.process.allowed;

import org.camunda.bpm.dmn.engine.impl.spi.el.ElExpression;
import org.camunda.bpm.dmn.engine.impl.spi.el.ElProvider;

/** A table is written in FEEL; the engine's other language, which calls methods, is not there for it. */
public final class NoExpressions implements ElProvider {

    @Override
    public ElExpression createExpression(String text) {
        throw new NotAllowed("不允许执行表达式“%s”".formatted(Report.quoted(text)));
    }
}
