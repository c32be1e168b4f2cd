package publicpost.web.api;

import java.util.List;

/** Input that cannot be answered, with everything that is wrong with it. */
final class BadInput extends RuntimeException {

    private final List<FieldProblem> problems;

    BadInput(List<FieldProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    static BadInput of(String field, String chinese, String english) {
        return new BadInput(List.of(new FieldProblem(field, chinese, english)));
    }

    List<FieldProblem> problems() {
        return problems;
    }
}
