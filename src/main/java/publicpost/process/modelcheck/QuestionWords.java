package publicpost.process.modelcheck;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import publicpost.process.modelcheck.Catalogue.Asked;

/** What the models may ask the program, with what it answers in Chinese. */
record QuestionWords(Program program) {

    private static final Properties WORDS = read();

    /**
     * Such as {@code dates.termEnds}.
     *
     * @param processes the names of the processes by their ids
     */
    List<Asked> all(Map<String, String> processes) {
        return program.questions().entrySet().stream()
                .flatMap(bean -> bean.getValue().stream().map(method -> bean.getKey() + "." + method))
                .map(question -> {
                    var answered = program.answered(question);
                    return new Asked(question, WORDS.getProperty(question, ""), answered, where(answered, processes));
                })
                .toList();
    }

    private static String where(Answered answered, Map<String, String> processes) {
        var in = answered.processes().stream()
                .map(process -> processes.getOrDefault(process, process))
                .sorted()
                .collect(joining("、"));
        return (in.isEmpty() ? "所有流程" : in) + (answered.inAnyStep() ? "" : "（逐项办理的环节）");
    }

    private static Properties read() {
        try {
            var file = new ClassPathResource("questions.properties", QuestionWords.class);
            return PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
