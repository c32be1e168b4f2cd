package publicpost.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An administrator's password is long, mixed, and not what a stranger tries first. */
class PasswordRuleTest {

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource({
        "boss, Kf7#mQ2-xLpz, ''",
        "boss, 春风又绿江南岸明月何时照我还-2026, 不足三类",
        "boss, 春风又绿江南岸明月何时照我还-aB, ''",
        "boss, Kf7#mQ2-xLp, 短于 12",
        "boss, '', 短于 12",
        "boss, kfmqxlpzwrtyuh, 不足三类",
        "boss, kfmq72xlpz41, 不足三类",
        "boss, Kf7#BOSS-xLpz2, 包含用户名",
        "li-wei, xx-Li-Wei-2026, 包含用户名",
        "boss, Town-chucun-demo, 演示口令",
        "boss, Admin-Demo-2026-Demo, 演示口令",
        "boss, Password2024!!, 常见口令",
        "boss, P@ssw0rd2024!, 常见口令",
        "boss, Admin@12345678, 常见口令",
        "boss, 123456-Camunda!, 常见口令",
        "boss, 1qaz@WSX3edc, 常见口令",
        "boss, Welcome-Admin1, 常见口令",
        "boss, Aa1!Aa1!Aa1!, 常见口令",
    })
    void namesTheRuleThatIsBroken(String user, String password, String expected) {
        var answer = PasswordRule.broken(user, password);
        assertEquals(!expected.isEmpty(), answer.isPresent(), () -> answer.toString());
        answer.ifPresent(rule -> {
            assertEquals(true, rule.contains(expected), rule);
            assertFalse(!password.isEmpty() && rule.contains(password));
        });
    }
}
