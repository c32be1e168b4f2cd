package publicpost.process;

import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import publicpost.casefile.Refused;

/** A refused form in the engine's terms: Tasklist gets 400 and the words, and keeps what was typed. */
class RefusedForm extends FormFieldValidationException {

    RefusedForm(Refused refused) {
        super(refused.inWords());
        initCause(refused);
    }

    @Override
    public String getMessage() {
        return ((Refused) getCause()).inWords();
    }
}
