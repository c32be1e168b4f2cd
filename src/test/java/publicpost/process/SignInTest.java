package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;

/** One door for everything: who comes in, who does not, and for how long. */
@InOneContext
class SignInTest {

    private static final String ME = "/camunda/api/admin/auth/user/default";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    @Autowired
    IdentityService identity;

    @Autowired
    ServletWebServerApplicationContext server;

    @Test
    void oneSignInServesTheDeskTheEngineAndTheApi() {
        var town = new Browser(port).signedInAs("town-chucun");

        assertThat(town.get("/desk/subsidy").statusCode()).isEqualTo(200);
        assertThat(town.get("/api/subsidy").body()).contains("\"may\":true");
        assertThat(town.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(town.get(ME).body()).contains("\"userId\":\"town-chucun\"", "tasklist");
        assertThat(town.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(200);
        assertThat(town.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
        var admin = new Browser(port).signedInAs("admin");
        for (var app : new String[] {"tasklist", "cockpit", "admin", "welcome"}) {
            assertThat(admin.get("/camunda/app/%s/default/".formatted(app)).statusCode())
                    .as(app)
                    .isEqualTo(200);
        }
    }

    @Test
    void aPageLeadsToTheSignInAndBack() {
        var town = new Browser(port);

        assertThat(town.open("/desk/budget").headers().firstValue("Location")).hasValue("/sign-in");
        assertThat(town.signsIn("district", "district-demo").headers().firstValue("Location"))
                .hasValue("http://localhost:%d/desk/budget".formatted(port));
    }

    @Test
    void signingOutInAWebappEndsEverything() {
        var town = new Browser(port).signedInAs("town-chucun");
        town.get("/camunda/app/tasklist/default/");

        assertThat(town.post(ME + "/logout", Map.of()).statusCode()).isEqualTo(204);

        assertThat(town.get("/api/subsidy").statusCode()).isEqualTo(401);
        assertThat(town.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);
        assertThat(acts()).isEqualTo("SIGNED_IN SIGNED_OUT");
    }

    @Test
    void guessingLocksTheAccountAndTheAnswerTellsNothing() {
        var town = new Browser(port);
        var first = town.signsIn("town-chucun", "wrong");
        for (var guess = 2; guess <= 5; guess++) {
            town.signsIn("town-chucun", "wrong");
        }
        var locked = town.signsIn("town-chucun", "town-chucun-demo");
        var unknown = town.signsIn("nobody-at-all", "wrong");

        for (var answer : new String[] {location(first), location(locked), location(unknown)}) {
            assertThat(answer).endsWith("/sign-in?refused");
        }
        assertThat(acts()).isEqualTo("SIGN_IN_FAILED ".repeat(5) + "LOCKED " + "SIGN_IN_FAILED SIGN_IN_FAILED");
        assertThat(database.queryForObject(
                        "select string_agg(subject || detail, '') from app.audit_entry", String.class))
                .doesNotContain("nobody-at-all");

        database.update("update app.sign_in_account set locked_until = now() - interval '1 second'");
        assertThat(location(town.signsIn("town-chucun", "town-chucun-demo"))).doesNotContain("/sign-in");
    }

    @Test
    void officesChangeWithTheNextRequest() {
        var office = new Browser(port).signedInAs("social-affairs");
        assertThat(office.get("/account").body()).doesNotContain("农业发展");
        identity.createMembership("social-affairs", "agriculture");
        try {
            assertThat(office.get("/account").body()).contains("农业发展");
        } finally {
            identity.deleteMembership("social-affairs", "agriculture");
        }
        assertThat(office.get("/account").body()).doesNotContain("农业发展");
    }

    @Test
    void theSessionChangesItsNameWhenItGetsAnOwner() {
        var town = new Browser(port);
        town.get("/sign-in");
        var before = town.session();

        town.signsIn("town-chucun", "town-chucun-demo");

        assertThat(town.session()).isNotEqualTo(before);
    }

    @Test
    void nothingOfTheEngineIsOpenBesides() {
        var admin = new Browser(port).signedInAs("admin");

        assertThat(admin.get("/engine-rest/task").statusCode()).isEqualTo(404);
        assertThat(admin.post(ME + "/login/tasklist", Map.of()).statusCode()).isEqualTo(404);
        var deployed = admin.post("/camunda/api/engine/engine/default/deployment/create", Map.of());
        assertThat(deployed.statusCode()).isEqualTo(403);
        assertThat(deployed.body()).contains("部署已关闭");
    }

    @Test
    void anAdministratorUnlocks() {
        var town = new Browser(port);
        for (var guess = 1; guess <= 5; guess++) {
            town.signsIn("town-chucun", "wrong");
        }
        var admin = new Browser(port).signedInAs("admin");
        assertThat(admin.get("/account/locked").body()).contains("town-chucun");
        var other = new Browser(port).signedInAs("district");
        assertThat(other.get("/account/locked").statusCode()).isEqualTo(403);
        assertThat(other.fillsIn("/account", "/account/locked/unlock", Map.of("account", "town-chucun"))
                        .statusCode())
                .isEqualTo(403);

        admin.fillsIn("/account/locked", "/account/locked/unlock", Map.of("account", "town-chucun"));

        assertThat(location(town.signsIn("town-chucun", "town-chucun-demo"))).doesNotContain("/sign-in");
        assertThat(database.queryForObject("select actor from app.audit_entry where act = 'UNLOCKED'", String.class))
                .isEqualTo("admin");
    }

    @Test
    void eachLockIsTwiceAsLong() {
        var town = new Browser(port);
        var minutes = new ArrayList<Long>();
        for (var lock = 1; lock <= 3; lock++) {
            for (var guess = 1; guess <= 5; guess++) {
                town.signsIn("town-chucun", "wrong");
            }
            minutes.add(database.queryForObject(
                    "select round(extract(epoch from locked_until - now()) / 60) from app.sign_in_account",
                    Long.class));
            database.update("update app.sign_in_account set locked_until = now() - interval '1 second'");
        }
        assertThat(minutes).containsExactly(15L, 30L, 60L);
    }

    @Test
    void manyGuessesAtOnceAreNoMoreThanOneAfterTheOther() throws Exception {
        var hands = Executors.newFixedThreadPool(12);
        try {
            var guesses = IntStream.range(0, 24)
                    .<Callable<Object>>mapToObj(
                            guess -> () -> new Browser(port).signsIn("town-chucun", "wrong" + guess))
                    .toList();
            for (var guess : hands.invokeAll(guesses)) {
                guess.get();
            }
        } finally {
            hands.shutdown();
        }
        assertThat(database.queryForObject(
                        "select count(*) from app.audit_entry where detail ->> 'why' = 'password'", Integer.class))
                .isEqualTo(5);
    }

    @Test
    void anotherPasswordAndADeletedAccountEndSessions() {
        var user = identity.newUser("clerk-1");
        user.setPassword("Kf7#mQ2-xLpz");
        identity.saveUser(user);
        try {
            var clerk = new Browser(port);
            clerk.signsIn("clerk-1", "Kf7#mQ2-xLpz");
            assertThat(clerk.get("/account").statusCode()).isEqualTo(200);
            user = identity.createUserQuery().userId("clerk-1").singleResult();
            user.setPassword("Zz9#mQ2-xLpz");
            identity.saveUser(user);
            assertThat(clerk.get("/account").statusCode()).isEqualTo(401);

            clerk.signsIn("clerk-1", "Zz9#mQ2-xLpz");
            assertThat(clerk.get("/account").statusCode()).isEqualTo(200);
            identity.deleteUser("clerk-1");
            assertThat(clerk.get("/account").statusCode()).isEqualTo(401);
        } finally {
            identity.deleteUser("clerk-1");
        }
    }

    @Test
    void anIdleSessionEnds() {
        var town = new Browser(port).signedInAs("town-chucun");
        var host = ((TomcatWebServer) server.getWebServer()).getTomcat().getHost();
        var sessions = ((org.apache.catalina.Context) host.findChildren()[0]).getManager();
        assertThat(sessions.getContext().getSessionTimeout()).isEqualTo(30);

        for (var one : sessions.findSessions()) {
            if (one.getId().equals(town.session())) {
                one.setMaxInactiveInterval(1);
                await().until(() -> !one.isValid());
            }
        }

        assertThat(town.get("/account").statusCode()).isEqualTo(401);
    }

    @Test
    void oneSeesWhenOneWasHereLast() {
        new Browser(port).signedInAs("town-chucun");
        database.update("update app.sign_in_account set last_sign_in = '2026-01-02 03:04+08'");

        assertThat(new Browser(port).signedInAs("town-chucun").get("/account").body())
                .contains("上次登录", "2026-01-02 03:04");
    }

    private static String location(java.net.http.HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private String acts() {
        return database.queryForObject(
                """
                select string_agg(act, ' ' order by id) from app.audit_entry
                where act in ('SIGNED_IN', 'SIGN_IN_FAILED', 'SIGNED_OUT', 'LOCKED')""",
                String.class);
    }
}
