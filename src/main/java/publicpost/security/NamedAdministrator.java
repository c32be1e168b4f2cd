package publicpost.security;

import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;
import publicpost.StartRefused;

/** The administrator whom the operator names with publicpost.admin.user and publicpost.admin.password. */
public record NamedAdministrator(String user, String password) {

    /** Whom the environment names, nobody at all, or a refusal that says which rule is broken. */
    public static Optional<NamedAdministrator> in(Environment environment) {
        var user = environment.getProperty("publicpost.admin.user", "");
        var password = environment.getProperty("publicpost.admin.password", "");
        if (!StringUtils.hasText(user) && !StringUtils.hasText(password)) {
            return Optional.empty();
        }
        if (!user.matches("[a-zA-Z0-9-]+")) {
            throw refused("publicpost.admin.user", "只能用字母、数字和连字符（takes letters, digits and dashes only）");
        }
        PasswordRule.broken(user, password).ifPresent(rule -> {
            throw refused("publicpost.admin.password", rule);
        });
        return Optional.of(new NamedAdministrator(user, password));
    }

    private static StartRefused refused(String property, String rule) {
        return new StartRefused("不能启动：%s %s".formatted(property, rule));
    }

    @Override
    public String toString() {
        return user; // never the password
    }
}
