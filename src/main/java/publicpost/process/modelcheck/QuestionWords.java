package publicpost.process.modelcheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import publicpost.process.modelcheck.Block.Word;

/** What the models may ask the program, with what it answers in Chinese. */
record QuestionWords(Program program) {

    private static final Properties WORDS = read();

    /** Such as {@code dates.termEnds}. */
    List<Word> all() {
        return program.questions().entrySet().stream()
                .flatMap(bean -> bean.getValue().stream().map(method -> bean.getKey() + "." + method))
                .map(question -> new Word(question, WORDS.getProperty(question, "")))
                .toList();
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
