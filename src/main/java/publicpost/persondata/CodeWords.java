package publicpost.persondata;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Properties;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import publicpost.audit.Act;
import publicpost.policy.Block;
import publicpost.policy.ExitReason;
import publicpost.policy.LineKind;
import publicpost.policy.PolicyTables;
import publicpost.policy.TargetGroup;

/** What the codes of the program are called, for people who never saw its screens. */
@Component
public class CodeWords {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]+");

    private final Properties words = new Properties();
    private final PolicyTables tables;
    private final Clock clock;

    CodeWords(PolicyTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
        for (var reason : ExitReason.values()) {
            words.put(reason.name(), reason.label());
        }
        for (var block : Block.values()) {
            words.put(block.name(), block.label());
        }
        for (var kind : LineKind.values()) {
            words.put(kind.name(), kind.label());
        }
        for (var act : Act.values()) {
            words.put(act.name(), act.label());
        }
        try (var file = CodeWords.class.getResourceAsStream("/persondata/words.properties");
                var text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A text that is no code stays as it is. */
    public String of(String text) {
        if (!CODE.matcher(text).matches()) {
            return text;
        }
        var word = words.getProperty(text);
        return word == null ? TargetGroup.labelOf(text, tables.groupsInForce(LocalDate.now(clock))) : word;
    }
}
