package publicpost.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import publicpost.StartRefused;

class NamedAdministratorTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void isNobodyUnlessNamed() {
        assertTrue(NamedAdministrator.in(environment).isEmpty());
    }

    @Test
    void isWhoTheOperatorNames() {
        name("li-wei", "Kf7#mQ2-xLpz");
        var named = NamedAdministrator.in(environment).orElseThrow();
        assertEquals("li-wei", named.user());
        assertFalse(named.toString().contains("Kf7"));
    }

    @Test
    void isRefusedInOneLineThatDoesNotQuoteThePassword() {
        name("li-wei", "Password2024!!");
        var refused = assertThrows(StartRefused.class, () -> NamedAdministrator.in(environment));
        assertEquals(1, refused.getMessage().lines().count());
        assertFalse(refused.getMessage().contains("Password2024"));
    }

    @Test
    void needsBothNameAndPassword() {
        name("", "Kf7#mQ2-xLpz");
        assertThrows(StartRefused.class, () -> NamedAdministrator.in(environment));
        name("li-wei", "");
        assertThrows(StartRefused.class, () -> NamedAdministrator.in(environment));
    }

    private void name(String user, String password) {
        environment.setProperty("publicpost.admin.user", user);
        environment.setProperty("publicpost.admin.password", password);
    }
}
