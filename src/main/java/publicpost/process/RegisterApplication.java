package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 登记申请: the application becomes a case of its own. */
@Component
class RegisterApplication implements JavaDelegate {

    private final OpenCase openCase;
    private final Register register;

    RegisterApplication(OpenCase openCase, Register register) {
        this.openCase = openCase;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        openCase.by(register, execution);
    }
}
