package publicpost.security;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;
import publicpost.StartRefused;

/** Outside the demo nothing starts with settings that are good for a trial only; all reasons are told at once. */
class ProductionCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String PRODUCTION = "production";

    private static final String REST = "org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration";

    /** Settings that name the file of a key; a key in the database would guard nothing. */
    private static final List<String> KEY_FILES = List.of("publicpost.audit.key", "publicpost.secrets.keys");

    private static final List<Function<ConfigurableEnvironment, Optional<String>>> CHECKS = List.of(
            ProductionCheck::weakAdministrator,
            ProductionCheck::developmentClock,
            ProductionCheck::missingKey,
            ProductionCheck::openEngine,
            ProductionCheck::passwordInAddress,
            MessageGateway::inTheClear,
            DocumentStore::inTheClear,
            SiteAddress::missing,
            ProductionCheck::trialDatabase,
            ProductionCheck::openDescription,
            ProductionCheck::cookieWithoutTls);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (!environment.acceptsProfiles(Profiles.of("demo"))) {
            refuse(reasons(environment, CommandLine.arguments(environment)));
        }
    }

    /** Every reason against a start with these settings and these words on the command line, a line each. */
    static List<String> reasons(ConfigurableEnvironment environment, List<String> arguments) {
        return Stream.concat(
                        CHECKS.stream().flatMap(check -> check.apply(environment).stream()),
                        CommandLine.passwords(arguments).stream()
                                .map(name -> ("命令行里有明文口令 %s，同机用户都能看到；请改用环境变量或只有运行者可读的配置文件"
                                                + "（a password in the command line: use the environment）")
                                        .formatted(name)))
                .toList();
    }

    /** @throws StartRefused when there is any reason, with all of them */
    static void refuse(List<String> reasons) {
        if (!reasons.isEmpty()) {
            var list = new StringBuilder(
                    "拒绝启动，共 %d 条原因（the start is refused for %d reasons）：".formatted(reasons.size(), reasons.size()));
            for (var i = 0; i < reasons.size(); i++) {
                list.append("%n  %d. %s".formatted(i + 1, reasons.get(i)));
            }
            throw new StartRefused(list.toString());
        }
    }

    private static Optional<String> weakAdministrator(ConfigurableEnvironment environment) {
        try {
            NamedAdministrator.in(environment);
            return Optional.empty();
        } catch (StartRefused weak) {
            return Optional.of(weak.getMessage());
        }
    }

    private static Optional<String> developmentClock(ConfigurableEnvironment environment) {
        return Properties.beginningWith("publicpost.demo", environment)
                .map(name ->
                        "演示设置 %s 只能用于演示，包括可移动的日期（a setting of the demo, as its movable day: unset it）".formatted(name));
    }

    private static Optional<String> missingKey(ConfigurableEnvironment environment) {
        return KEY_FILES.stream()
                .filter(name -> environment.acceptsProfiles(Profiles.of(PRODUCTION)))
                .filter(name -> !isFile(environment.getProperty(name, "")))
                .reduce((one, other) -> one + "、" + other)
                .map(names -> "没有用 %s 指定密钥文件，或文件不存在（the file of a key is not named or not there）".formatted(names));
    }

    private static boolean isFile(String path) {
        return StringUtils.hasText(path) && Files.isRegularFile(Path.of(path));
    }

    private static Optional<String> openEngine(ConfigurableEnvironment environment) {
        if (ClassUtils.isPresent(REST, ProductionCheck.class.getClassLoader())) {
            return Optional.of("程序里带有引擎的 REST 接口 camunda-bpm-spring-boot-starter-rest，谁都能调用，请去掉"
                    + "（the engine's open REST interface is on the class path: remove it）");
        }
        var isOpened = Properties.isTrue("publicpost.engine-rest.enabled", false, environment)
                || Properties.isTrue("publicpost.engine-rest.deployment", false, environment);
        var isMeant = Properties.isTrue("publicpost.engine-rest.confirmed", false, environment);
        return reason(
                isOpened && !isMeant,
                "publicpost.engine-rest.* 开放了引擎的接口；确需开放并已限制来源的，再设 publicpost.engine-rest.confirmed=true"
                        + "（the engine's REST interface is open: confirm it, or close it）");
    }

    private static Optional<String> passwordInAddress(ConfigurableEnvironment environment) {
        var address = environment.getProperty("spring.datasource.url", "");
        return reason(
                CommandLine.holdsPassword(address),
                "spring.datasource.url 里有口令，会写进日志；请改用 SPRING_DATASOURCE_PASSWORD"
                        + "（a password in the database's address: use the variable）");
    }

    private static Optional<String> trialDatabase(ConfigurableEnvironment environment) {
        var isNamed = StringUtils.hasText(environment.getProperty("spring.datasource.url"))
                || StringUtils.hasText(environment.getProperty("spring.datasource.jndi-name"));
        return reason(
                environment.acceptsProfiles(Profiles.of(PRODUCTION)) && !isNamed,
                "没有指定数据库：自带的数据库没有备份，只供试用；请设 SPRING_DATASOURCE_URL"
                        + "（no database is named: the one that comes along has no backup）");
    }

    private static Optional<String> openDescription(ConfigurableEnvironment environment) {
        return reason(
                Properties.isTrue("springdoc.api-docs.enabled", true, environment)
                        || Properties.isTrue("springdoc.swagger-ui.enabled", true, environment),
                "接口说明页（springdoc）对外开放；请设 springdoc.api-docs.enabled 和 springdoc.swagger-ui.enabled 为 false"
                        + "（the description of the API is open: switch it off）");
    }

    private static Optional<String> cookieWithoutTls(ConfigurableEnvironment environment) {
        var isSafe = Stream.of(
                        "server.servlet.session.cookie.secure",
                        "camunda.bpm.webapp.session-cookie.enable-secure-cookie",
                        "camunda.bpm.webapp.csrf.enable-secure-cookie")
                .allMatch(name -> Properties.isTrue(name, false, environment));
        return reason(
                !isSafe,
                "会话 Cookie 没有 Secure 标记，可能经明文传输；请设 server.servlet.session.cookie.secure 和 camunda.bpm.webapp 的"
                        + " session-cookie、csrf 的 enable-secure-cookie 为 true（a session's cookie may travel without TLS）");
    }

    private static Optional<String> reason(boolean holds, String words) {
        return holds ? Optional.of(words) : Optional.empty();
    }

    /** Settings however they are written: with dots, or as a variable of the environment. */
    private static final class Properties {

        static boolean isTrue(String name, boolean otherwise, Environment environment) {
            return environment.getProperty(name, Boolean.class, otherwise);
        }

        static Optional<String> beginningWith(String prefix, ConfigurableEnvironment environment) {
            var variable = prefix.replace('.', '_');
            return environment.getPropertySources().stream()
                    .filter(org.springframework.core.env.EnumerablePropertySource.class::isInstance)
                    .map(org.springframework.core.env.EnumerablePropertySource.class::cast)
                    .flatMap(source -> Stream.of(source.getPropertyNames()))
                    .filter(name -> isBelow(name, prefix, '.') || isBelow(name, variable, '_'))
                    .filter(name -> !"false".equals(environment.getProperty(name)))
                    .findFirst();
        }

        private static boolean isBelow(String name, String prefix, char separator) {
            return name.regionMatches(true, 0, prefix + separator, 0, prefix.length() + 1);
        }
    }
}
