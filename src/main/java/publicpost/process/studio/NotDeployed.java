package publicpost.process.studio;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import publicpost.casefile.Refused;
import publicpost.models.Problem;
import publicpost.models.Problem.Severity;

/** The engine does not take a set of files that passed the checks; nothing of it is in force. */
final class NotDeployed extends Refused {

    private static final String RULE = "engine";
    private static final int LONGEST = 300;

    private final transient List<Problem> problems;

    NotDeployed(Exception refused) {
        super(List.of(new FieldError(RULE, "流程引擎", text(refused))));
        problems = refused instanceof ParseException parsed
                ? parsed.getResorceReports().stream()
                        .flatMap(file -> file.getErrors().stream()
                                .map(one -> problem(
                                        file.getResourceName(), one.getMainElementId(), line(one.getMessage()))))
                        .toList()
                : List.of();
        initCause(refused);
    }

    /** Where the engine says it; of no file where it does not say which. */
    List<Problem> problems() {
        return problems.isEmpty() ? List.of(problem("", null, errors().get(0).message())) : problems;
    }

    private static Problem problem(String file, String element, String text) {
        return new Problem(file, element, "", RULE, Severity.ERROR, text);
    }

    /** The gate speaks to the analyst, the engine to programmers. */
    private static String text(Exception refused) {
        var said = line(refused.getMessage());
        return said.startsWith("不能部署") ? said : "流程引擎不能采用这些文件，请找系统管理人员：" + said;
    }

    private static String line(String message) {
        var line = Stream.ofNullable(message).flatMap(String::lines).findFirst().orElse("");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
