package publicpost.process.access;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.PublicPosts;
import publicpost.StartRefused;
import publicpost.audit.KeyFile;
import publicpost.calendar.OfficeClock;

/** One database, started as the demo first and in earnest later. */
@Tag("own-engine")
@TestMethodOrder(OrderAnnotation.class)
class FrontDoorTest {

    @TempDir
    static Path data;

    @Test
    @Order(1)
    void lettingInTheDemo() throws Exception {
        try (var demo = start()) {
            var identity = demo.getBean(IdentityService.class);
            assertTrue(identity.checkPassword("town-chucun", "town-chucun-demo"));
            assertTrue(identity.checkPassword("admin", "admin-demo"));

            assertTrue(may(demo, "town-chucun", ProcessDefinitionPermissions.CREATE_INSTANCE, "recruitment"));
            assertTrue(may(demo, "village-chucun-1", ProcessDefinitionPermissions.TASK_WORK, "application"));
            assertTrue(may(demo, "district", ProcessDefinitionPermissions.CREATE_INSTANCE, "annual-plan"));
            assertFalse(may(demo, "village-chucun-1", ProcessDefinitionPermissions.READ_TASK, "recruitment"));
            assertFalse(may(demo, "district", ProcessDefinitionPermissions.DELETE_INSTANCE, "application"));
            assertTrue(mayOpen(demo, "finance", "tasklist"));
            assertFalse(mayOpen(demo, "district", "cockpit"));
            assertTrue(mayOpen(demo, Accounts.ADMINISTRATORS, "cockpit"));

            var weak = identity.newUser("clerk");
            weak.setPassword("clerk");
            assertThrows(ProcessEngineException.class, () -> identity.saveUser(weak));
            assertTrue(storedHashes(demo).allMatch(hash -> hash.startsWith("{bcrypt-sha384}$2a$")));
        }
    }

    @Test
    @Order(2)
    void refusingTheDemosAccountsInEarnest() {
        assertThatThrownBy(() -> start("--spring.profiles.active=district"))
                .rootCause()
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("演示账号（admin、")
                .hasMessageContaining("publicpost.remove-demo-accounts=true");
    }

    @Test
    @Order(3)
    void keepingOutTheDemoInEarnest() throws Exception {
        try (var earnest = start("--spring.profiles.active=district", "--publicpost.remove-demo-accounts=true")) {
            assertEquals(
                    0, earnest.getBean(IdentityService.class).createUserQuery().count());
            for (var path : List.of(
                    "/camunda/app/admin/default/setup/",
                    "/camunda/api/admin/setup/default/user/create",
                    "/camunda/api/admin/%73etup;x=y/default/user/create",
                    "//camunda/api//admin/setup/default/user/create",
                    "/camunda/api/./admin/x/../setup/default/user/create")) {
                assertEquals(404, post(earnest, path), path);
            }
            assertEquals(
                    0, earnest.getBean(IdentityService.class).createUserQuery().count());
        }
    }

    @Test
    @Order(4)
    void lettingInTheNamedAdministratorOnly() {
        var named =
                Map.<String, Object>of("publicpost.admin.user", "li-wei", "publicpost.admin.password", "Kf7#mQ2-xLpz");
        try (var earnest = start(named, "--spring.profiles.active=district")) {
            var identity = earnest.getBean(IdentityService.class);
            assertEquals(1, identity.createUserQuery().count());
            assertTrue(identity.checkPassword("li-wei", "Kf7#mQ2-xLpz"));
            assertEquals(
                    1,
                    identity.createUserQuery()
                            .memberOfGroup(Accounts.ADMINISTRATORS)
                            .count());
        }
    }

    @Test
    @Order(5)
    void refusingAWeakAdministratorBeforeAnythingStarts() {
        assertThrows(
                StartRefused.class,
                () -> start("--publicpost.admin.user=li-wei", "--publicpost.admin.password=Password2024!!"));
    }

    @Test
    @Order(6)
    void refusingInEarnestADatabaseWhoseDayWasMoved() {
        try (var demo = start()) {
            var clock = demo.getBean(OfficeClock.class);
            clock.moveTo(clock.today().plusDays(1));
        }

        assertThatThrownBy(() -> start("--spring.profiles.active=district"))
                .rootCause()
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("2 条原因")
                .hasMessageContaining("演示账号")
                .hasMessageContaining("办公日期被移动过");
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        return start(Map.of(), arguments);
    }

    private static ConfigurableApplicationContext start(Map<String, Object> environment, String... arguments) {
        var all = Stream.concat(
                Stream.of(
                        "--publicpost.data=" + data,
                        KeyFile.named(data),
                        "--server.port=0",
                        "--camunda.bpm.job-execution.enabled=false"),
                Stream.concat(Stream.of(arguments), keys(arguments)));
        return new SpringApplicationBuilder(PublicPosts.class)
                .properties(environment)
                .run(all.toArray(String[]::new));
    }

    /** In earnest the file that the demo made is named. */
    private static Stream<String> keys(String... arguments) {
        return List.of(arguments).contains("--spring.profiles.active=district")
                ? Stream.of("--publicpost.secrets.keys=" + data.resolve("keys.json"))
                : Stream.empty();
    }

    private static boolean may(ConfigurableApplicationContext system, String group, Permission what, String process) {
        return system.getBean(AuthorizationService.class)
                .isUserAuthorized("somebody", List.of(group), what, Resources.PROCESS_DEFINITION, process);
    }

    private static boolean mayOpen(ConfigurableApplicationContext system, String group, String application) {
        return system.getBean(AuthorizationService.class)
                .isUserAuthorized("somebody", List.of(group), Permissions.ACCESS, Resources.APPLICATION, application);
    }

    private static Stream<String> storedHashes(ConfigurableApplicationContext system) {
        return system.getBean(JdbcTemplate.class).queryForList("select pwd_ from act_id_user", String.class).stream();
    }

    private static int post(ConfigurableApplicationContext system, String path)
            throws IOException, InterruptedException {
        var address = "http://localhost:" + system.getEnvironment().getProperty("local.server.port") + path;
        var user = """
                {"profile":{"id":"intruder"},"credentials":{"password":"Kf7#mQ2-xLpz"}}""";
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(user))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
