package publicpost.policy;

import java.util.List;
import java.util.Optional;

/** Every way a term may be decided on, and the law it was and is judged by. */
public record ReviewAnswer(List<ReviewOption> options, LawThenAndNow law) {

    public ReviewAnswer {
        options = List.copyOf(options);
    }

    public Optional<ReviewOption> option(ReviewOption.Kind kind) {
        return options.stream().filter(option -> option.kind() == kind).findFirst();
    }
}
