package publicpost.casefile;

import java.util.Optional;

/** Puts the question behind decisions of its kind to the rules once more, with the facts and the tables of then. */
public interface Explains {

    /** Empty for a decision of another kind. */
    Optional<AskedAgain> explain(DecisionMade made);
}
