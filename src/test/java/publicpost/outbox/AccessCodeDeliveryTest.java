package publicpost.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.InOneContext;
import publicpost.people.People;
import publicpost.process.Town;
import publicpost.secrets.AccessCodes;

/** A message that brings a code: the code is put in as it is sent, and after ten minutes it is neither sent nor missed. */
@InOneContext
@ExtendWith(OutputCaptureExtension.class)
class AccessCodeDeliveryTest {

    @Autowired
    DeliveryAttempts attempts;

    @Autowired
    Outbox outbox;

    @Autowired
    People people;

    @Autowired
    Phones others;

    @Autowired
    AccessCodes codes;

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcTemplate database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Town town;

    private Gateway gateway;
    private Instant now;
    private String caseNumber;
    private final String visit = UUID.randomUUID().toString();

    @BeforeEach
    void asked() throws IOException {
        gateway = new Gateway();
        caseNumber = town.applies(town.announces(1), "1976-03-01");
        database.update("update app.message set sent_at = now()");
        var person = database.queryForObject("select id from app.person", Long.class);
        new TransactionTemplate(transactions)
                .executeWithoutResult(begun ->
                        outbox.write(new Tidings(caseNumber, person, MessageKind.ACCESS_CODE, visit, List.of())));
        now = Instant.now().plusSeconds(1);
    }

    @AfterEach
    void closeTheGateway() {
        gateway.close();
    }

    @Test
    void theCodeIsPutInAsItIsSent(CapturedOutput log) {
        pass();

        var code = codes.of(visit);
        assertThat((String) gateway.asked.get(0).body().get("text"))
                .contains("验证码" + code + "，10分钟内有效")
                .doesNotContain("{", caseNumber);
        assertThat(database.queryForObject("select text from app.message where kind = 'ACCESS_CODE'", String.class))
                .contains("{code}")
                .doesNotContain(code);
        assertThat(log.getAll()).doesNotContain("验证码" + code);
        assertThat(message().state()).isEqualTo("已发出");
    }

    @Test
    void afterTenMinutesItIsNotTriedAgainAndNobodyIsTold(CapturedOutput log) {
        gateway.answers(503);
        pass();
        for (var minutes : Map.of(2, 2, 7, 3).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList()) {
            now = Instant.now().plus(Duration.ofMinutes(minutes.getKey()));
            pass();
            assertThat(gateway.asked).as("after %d minutes", minutes.getKey()).hasSize(minutes.getValue());
        }
        gateway.answers(200);
        now = Instant.now().plus(Duration.ofMinutes(11));
        pass();
        now = now.plus(Duration.ofDays(1));
        pass();

        assertThat(gateway.asked).hasSize(3);
        assertThat(gateway.telephones).isEmpty();
        database.update(
                "update app.message set useless_after = now() - interval '1 second' where useless_after is not null");
        assertThat(message().state()).isEqualTo("已失效");
        assertThat(outbox.countGivenUp()).isZero();
        assertThat(outbox.again(message().id())).isFalse();
        assertThat(log.getAll()).doesNotContain("未能发出");
    }

    @Test
    void whatTheGatewayNeverTakesIsNoAffairOfTheDesk(CapturedOutput log) {
        gateway.answers(422);

        pass();

        assertThat(outbox.countGivenUp()).isZero();
        assertThat(message().problem()).contains("422");
        assertThat(log.getAll()).doesNotContain("未能发出");
    }

    private void pass() {
        var channel = new HttpChannel(gateway.url(), null, json, Duration.ofSeconds(10));
        new Delivery(attempts, channel, people, others).pass(Clock.fixed(now, ZoneOffset.UTC));
    }

    private Message message() {
        return outbox.of(caseNumber).stream()
                .filter(one -> one.kind() == MessageKind.ACCESS_CODE)
                .findFirst()
                .orElseThrow();
    }
}
