package publicpost.security;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;

/** The words with which the program was started, which everybody on the machine can read. */
final class CommandLine {

    /** {@code --spring.datasource.password=…}, {@code --…http.token=…}, {@code -D…PASSWORD=…}, {@code {"spring.datasource.password":"…"}}, {@code ?password=…}. */
    private static final Pattern PASSWORD =
            Pattern.compile("(?i)([\\w.\\-\\[\\]]*(?:pass(?:word|wd)?|token|secret-?key))\"?\\s*[=:]\\s*\"?[^\\s\"&]");

    private CommandLine() {}

    /** As the system shows them, the virtual machine's own, and the program's. */
    static List<String> arguments(ConfigurableEnvironment environment) {
        var all = new ArrayList<>(ManagementFactory.getRuntimeMXBean().getInputArguments());
        ProcessHandle.current().info().arguments().ifPresent(words -> all.addAll(List.of(words)));
        environment.getPropertySources().stream()
                .filter(CommandLinePropertySource.class::isInstance)
                .map(source -> (CommandLinePropertySource<?>) source)
                .forEach(source -> List.of(source.getPropertyNames())
                        .forEach(name -> all.add("--%s=%s".formatted(name, source.getProperty(name)))));
        return all;
    }

    /** The names of the passwords in them, never what follows. */
    static List<String> passwords(List<String> arguments) {
        return arguments.stream()
                .flatMap(word -> PASSWORD.matcher(word).results())
                .map(found -> found.group(1).replaceFirst("^-+D?", ""))
                .distinct()
                .toList();
    }

    static boolean holdsPassword(String text) {
        return PASSWORD.matcher(text).find();
    }
}
