package publicpost.outbox;

import java.util.Optional;

/** Where to reach somebody who is told of a case before anybody has verified who it is. */
public interface Phones {

    Optional<String> of(String caseNumber);
}
