package publicpost.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** What somebody writes down by hand is found again, and what nobody was given is not guessed. */
class ResumeCodeTest {

    @Test
    void aCodeIsTwelveSignsThatAreNotTakenForOneAnother() {
        var drawn = new HashSet<String>();
        for (var i = 0; i < 1000; i++) {
            drawn.add(ResumeCode.drawn().written());
        }

        assertThat(drawn).hasSize(1000).allMatch(code -> code.matches("([0-9A-HJKMNP-TV-Z]{4}-?){3}"));
    }

    @Test
    void howItIsTypedDoesNotMatter() {
        var code = new ResumeCode("7Q0M1K2VX90A");

        assertThat(ResumeCode.typed(" 7qom-lk2v x9oa ").hash()).isEqualTo(code.hash());
        assertThat(ResumeCode.typed("７Ｑ０Ｍ—IK2V－X90A")).isEqualTo(code);
        assertThat(code.written()).isEqualTo("7Q0M-1K2V-X90A");
        assertThat(ResumeCode.typed(null).hash()).isNotEqualTo(code.hash());
    }

    @Test
    void aCodeStandsInNoLog() {
        assertThat(new ResumeCode("7Q0M1K2VX90A").toString()).doesNotContain("7Q0M");
    }
}
