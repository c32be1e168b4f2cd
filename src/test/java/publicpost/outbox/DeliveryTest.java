package publicpost.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.people.People;
import publicpost.process.Forms;
import publicpost.process.OnlineApplicant;
import publicpost.process.Town;

/** What was written is sent: once, later where it must be, and by whichever node comes first. */
@InOneContext
@ExtendWith(OutputCaptureExtension.class)
class DeliveryTest {

    private static final String PHONE = "13800001111";

    @Autowired
    DeliveryAttempts attempts;

    @Autowired
    Outbox outbox;

    @Autowired
    People people;

    @Autowired
    Phones phones;

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Town town;

    @Autowired
    OnlineApplicant applicant;

    @TempDir
    Path folder;

    private Gateway gateway;
    private Instant now;

    @BeforeEach
    void openTheGateway() throws IOException {
        gateway = new Gateway();
        // by the machine's clock, which the town's moved days do not touch
        now = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(60);
    }

    @AfterEach
    void closeTheGateway() {
        gateway.close();
    }

    @Test
    void aMessageIsSentOnceWithItsIdAsKeyAndTheTokenOfTheFile() throws IOException {
        var caseNumber = applies();
        var token = Files.writeString(folder.resolve("token"), "s3cret\n");

        pass(http(token));
        passLater(http(token), Duration.ofDays(2));

        var message = only(caseNumber);
        assertThat(message.state()).isEqualTo("已发出");
        assertThat(gateway.asked).hasSize(1);
        var asked = gateway.asked.get(0);
        assertThat(asked.key()).isEqualTo(message.id().toString());
        assertThat(asked.token()).isEqualTo("Bearer s3cret");
        assertThat(asked.body().get("id")).isEqualTo(message.id().toString());
        assertThat(asked.body().get("phone")).isEqualTo(PHONE);
        assertThat((String) asked.body().get("text")).contains("已受理", caseNumber);
        assertThat(database.queryForObject("select gateway_id from app.message", String.class))
                .isEqualTo("gw-1");
    }

    @Test
    void whoIsNotVerifiedYetIsReachedByThePhoneThatWasTyped() {
        var caseNumber = applicant.applies(town.announces(1), Forms.idNumber("1976-03-01", 82));

        pass(http(null));

        assertThat(only(caseNumber).state()).isEqualTo("已发出");
        assertThat(gateway.asked).hasSize(1);
        assertThat(gateway.asked.get(0).body().get("phone")).isEqualTo(PHONE);
        assertThat((String) gateway.asked.get(0).body().get("text")).contains("网上申请已收到", caseNumber);
    }

    @Test
    void whatFailsIsTriedLaterAndLaterAndGivenUpAfterADay() {
        var caseNumber = applies();
        gateway.answers(503);
        var waited = new ArrayList<Duration>();

        while (!only(caseNumber).givenUp()) {
            var tried = gateway.asked.size();
            pass(http(null));
            pass(http(null));
            assertThat(gateway.asked).as("not again before it is due").hasSize(tried + 1);
            var due = database.queryForObject("select due_at from app.message", Timestamp.class)
                    .toInstant();
            waited.add(Duration.between(now, due));
            now = due;
        }

        assertThat(waited).extracting(Duration::toMinutes).containsExactly(1L, 5L, 30L, 120L, 360L, 360L, 360L, 360L);
        var message = only(caseNumber);
        assertThat(message.state()).isEqualTo("未能发出");
        assertThat(message.problem()).isEqualTo("短信网关拒绝（503）");
        gateway.answers(200);
        passLater(http(null), Duration.ofDays(1));
        assertThat(gateway.telephones).isEmpty();
        assertThat(outbox.again(message.id())).isTrue();
        assertThat(outbox.again(message.id())).isFalse();
        pass(http(null));
        assertThat(only(caseNumber).state()).isEqualTo("已发出");
        assertThat(gateway.telephones).containsOnlyKeys(message.id().toString());
    }

    @Test
    void whatIsWrongWithTheMessageItselfIsGivenUpAtOnceAndTheNextIsSent() {
        var first = applies();
        gateway.answers(422);
        pass(http(null));
        gateway.answers(200);
        var second = applies();

        pass(http(null));

        assertThat(only(first).givenUp()).isTrue();
        assertThat(only(second).sent()).isTrue();
    }

    @Test
    void nobodyIsAskedForAPersonWithoutAPhone() {
        var parcel = new Parcel(UUID.randomUUID(), "SQ2026-000001", 1L, MessageKind.RECEIVED, 1, now, now, "x");

        assertThat(http(null).send(parcel, "")).isEqualTo(Receipt.never(Receipt.NO_PHONE));
        assertThat(gateway.asked).isEmpty();
    }

    /** The gateway has it, and nobody wrote that down. */
    @Test
    void killedBetweenSendingAndWritingItDownNothingIsSentTwice() {
        var caseNumber = applies();
        var inner = http(null);
        var killed = delivery((parcel, phone) -> {
            inner.send(parcel, phone);
            throw new Killed();
        });

        assertThatThrownBy(() -> killed.pass(clock())).isInstanceOf(Killed.class);
        var unknown = only(caseNumber);
        assertThat(unknown.sent()).isFalse();
        assertThat(unknown.problem()).contains("结果不明");
        pass(inner);
        assertThat(gateway.asked).as("not before the wait is over").hasSize(1);
        passLater(inner, Duration.ofMinutes(1));

        assertThat(only(caseNumber).sent()).isTrue();
        assertThat(gateway.asked).hasSize(2);
        assertThat(gateway.telephones).containsOnlyKeys(unknown.id().toString());
    }

    @Test
    void twoNodesShareTheWorkAndNeverSendTheSame() throws Exception {
        for (var i = 0; i < 20; i++) {
            applies();
        }
        var start = new CyclicBarrier(2);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            Future<?> one = nodes.submit(() -> node(start));
            Future<?> other = nodes.submit(() -> node(start));
            one.get(60, TimeUnit.SECONDS);
            other.get(60, TimeUnit.SECONDS);
        } finally {
            nodes.shutdownNow();
        }

        assertThat(gateway.asked).hasSize(20);
        assertThat(gateway.telephones).hasSize(20);
        assertThat(database.queryForObject("select sum(attempts) from app.message", Integer.class))
                .isEqualTo(20);
    }

    private Void node(CyclicBarrier start) throws Exception {
        start.await(30, TimeUnit.SECONDS);
        pass(http(null));
        return null;
    }

    /** While one node waits for the gateway, the other finds nothing to do. */
    @Test
    void whatIsUnderWayIsLeftAlone() throws Exception {
        var caseNumber = applies();
        var reached = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var inner = http(null);
        ExecutorService node = Executors.newSingleThreadExecutor();
        try {
            Future<?> slow = node.submit(() -> delivery((parcel, phone) -> {
                        reached.countDown();
                        await(goOn);
                        return inner.send(parcel, phone);
                    })
                    .pass(clock()));
            await(reached);
            pass(inner);
            assertThat(gateway.asked).isEmpty();
            goOn.countDown();
            slow.get(30, TimeUnit.SECONDS);
        } finally {
            node.shutdownNow();
        }

        assertThat(gateway.asked).hasSize(1);
        assertThat(only(caseNumber).sent()).isTrue();
    }

    @Test
    void aGatewayThatDoesNotAnswerOrIsNotThereIsTriedLater() throws IOException {
        var parcel = new Parcel(UUID.randomUUID(), "SQ2026-000001", 1L, MessageKind.RECEIVED, 1, now, now, "x");
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var url = URI.create("http://localhost:%d/sms".formatted(silent.getLocalPort()));
            assertThat(new HttpChannel(url, null, json, Duration.ofMillis(200))
                            .send(parcel, PHONE)
                            .error())
                    .isIn(Receipt.TIMEOUT, Receipt.UNREACHABLE);
        }
        var url = gateway.url();
        gateway.close();
        assertThat(new HttpChannel(url, null, json, Duration.ofSeconds(5)).send(parcel, PHONE))
                .isEqualTo(Receipt.again(Receipt.UNREACHABLE));
    }

    @Test
    void theLogSaysThatSomethingWasToldAndNeitherWhomNorWhat(CapturedOutput log) {
        var caseNumber = applies();

        pass(new LogChannel());
        var broken = applies();
        pass((parcel, phone) -> {
            throw new IllegalStateException(phone + parcel.text());
        });

        assertThat(only(caseNumber).sent()).isTrue();
        assertThat(only(broken).problem()).contains("程序出错");
        assertThat(log.getAll()).contains(caseNumber + " RECEIVED").doesNotContain(PHONE, "已受理");
    }

    // ── words ───────────────────────────────────────────────────────────────────────────────────────────────────

    private static class Killed extends Error {}

    private String applies() {
        return town.applies(town.announces(1), "1976-03-01", Map.of("phone", PHONE));
    }

    private Message only(String caseNumber) {
        var all = outbox.of(caseNumber);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private HttpChannel http(Path token) {
        return new HttpChannel(gateway.url(), token, json, Duration.ofSeconds(10));
    }

    private Delivery delivery(Channel channel) {
        return new Delivery(attempts, channel, people, phones);
    }

    private void pass(Channel channel) {
        delivery(channel).pass(clock());
    }

    private void passLater(Channel channel, Duration later) {
        now = now.plus(later);
        pass(channel);
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException hurried) {
            throw new IllegalStateException(hurried);
        }
    }
}
