package publicpost.process.allowed;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.dmn.engine.impl.spi.el.DmnScriptEngineResolver;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** There is no language for scripts, neither in a process nor in a table; the engine would bring two of its own. */
public final class NoScripts implements ScriptEngineResolver, DmnScriptEngineResolver {

    @Override
    public ScriptEngine getScriptEngine(String language, boolean cached) {
        throw new NotAllowed("不允许执行脚本（%s）".formatted(Report.quoted(String.valueOf(language))));
    }

    @Override
    public ScriptEngine getScriptEngineForLanguage(String language) {
        return getScriptEngine(language, false);
    }

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {
        throw new NotAllowed("不允许增加脚本语言");
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
        throw new NotAllowed("不允许执行脚本");
    }
}
