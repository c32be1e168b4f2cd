package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.incumbents.Entrances;

/** 按原协议执行: the old agreement, standard and end stay; then the person leaves. */
@Component
class KeepOldTerms implements JavaDelegate {

    private final Entrances entrances;

    KeepOldTerms(Entrances entrances) {
        this.entrances = entrances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        entrances.keepOldTerms(execution.getProcessBusinessKey());
    }
}
