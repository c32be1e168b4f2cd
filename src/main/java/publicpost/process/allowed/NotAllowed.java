package publicpost.process.allowed;

import org.camunda.bpm.engine.BadUserRequestException;

/** Something reached the engine past the gate and is refused as it is about to be run. */
final class NotAllowed extends BadUserRequestException {

    NotAllowed(String sentence) {
        super(sentence);
    }
}
