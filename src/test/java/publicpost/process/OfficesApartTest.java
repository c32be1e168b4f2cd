package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import publicpost.InOneContext;
import publicpost.payment.AtOnce;

/** No account belongs to two offices that check each other: in Admin, over the engine, and by SQL. */
@InOneContext
class OfficesApartTest {

    private static final String USER = "zhang-min";

    @Autowired
    IdentityService identities;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    @BeforeEach
    void anAccountWithoutOffice() {
        var user = identities.newUser(USER);
        user.setPassword("Kf7#mQ2-xLpz");
        identities.saveUser(user);
    }

    @AfterEach
    void isGone() {
        identities.deleteUser(USER);
        database.update("delete from app.incompatible_office where valid_from <> '2022-01-01'");
        database.update("update app.incompatible_office set valid_until = null");
    }

    @ParameterizedTest
    @CsvSource({
        "village-chucun-1, 初村一村（示例）, town-chucun, 初村镇",
        "village-chucun-1, 初村一村（示例）, town-yiyuan, 怡园街道",
        "village-chucun-1, 初村一村（示例）, district, 区科技创新局",
        "village-chucun-1, 初村一村（示例）, finance, 区财政部门",
        "town-chucun, 初村镇, district, 区科技创新局",
        "town-chucun, 初村镇, finance, 区财政部门",
        "disabled-federation, 区残联, district, 区科技创新局",
        "committee, 区管委, district, 区科技创新局",
        "district, 区科技创新局, finance, 区财政部门",
        "agency, 第三方人力资源服务机构, village-chucun-1, 初村一村（示例）",
        "agency, 第三方人力资源服务机构, town-chucun, 初村镇",
        "agency, 第三方人力资源服务机构, human-resources, 区人社部门",
        "agency, 第三方人力资源服务机构, district, 区科技创新局",
        "agency, 第三方人力资源服务机构, committee, 区管委",
        "agency, 第三方人力资源服务机构, finance, 区财政部门",
        "camunda-admin, 系统管理员, district, 区科技创新局",
        "camunda-admin, 系统管理员, committee, 区管委",
        "camunda-admin, 系统管理员, finance, 区财政部门"
    })
    void twoOfficesThatCheckEachOtherAreRefusedEverywhere(String one, String oneName, String other, String otherName) {
        refused(one, oneName, other, otherName);
        refused(other, otherName, one, oneName);
    }

    private void refused(String held, String heldName, String asked, String askedName) {
        identities.createMembership(USER, held);
        var words = new String[] {"同一账号不得同时属于", heldName, askedName, "职责分离", "系统默认值"};

        assertThatThrownBy(() -> identities.createMembership(USER, asked))
                .isInstanceOf(BadUserRequestException.class)
                .message()
                .contains(words);
        var answer = new Browser(port)
                .signedInAs("admin")
                .engine("PUT", "group/%s/members/%s".formatted(asked, USER), Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains(words).doesNotContain("Exception:", "SQL");
        assertThatThrownBy(() -> insert(asked)).hasMessageContaining("同一账号不得同时属于");

        assertThat(groups()).containsExactly(held);
        identities.deleteMembership(USER, held);
    }

    @ParameterizedTest
    @CsvSource({
        "village-chucun-1, village-chucun-2",
        "town-chucun, town-yiyuan",
        "town-chucun, disabled-federation",
        "social-affairs, human-resources",
        "camunda-admin, town-chucun"
    })
    void officesOfTheSameRankGoTogether(String one, String other) {
        identities.createMembership(USER, one);

        assertThatCode(() -> identities.createMembership(USER, other)).doesNotThrowAnyException();
        assertThat(groups()).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void aMembershipIsMovedButNotIntoAConflict() {
        identities.createMembership(USER, "town-chucun");
        insert("town-yiyuan");

        assertThatThrownBy(() -> move("district")).hasMessageContaining("同一账号不得同时属于");
        identities.deleteMembership(USER, "town-yiyuan");
        move("district");
        assertThat(groups()).containsExactly("district");
    }

    @Test
    void aRowCountsOnItsDaysOnly() {
        identities.createMembership(USER, "town-chucun");
        database.update(
                "update app.incompatible_office set valid_until = '2023-01-01' where one = 'DISTRICT' and other = 'TOWN'");

        assertThatCode(() -> identities.createMembership(USER, "district")).doesNotThrowAnyException();
    }

    @RepeatedTest(5)
    void ofTwoOfficesGivenAtTheSameMomentOneIsGiven() throws Exception {
        List<Callable<Void>> administrators =
                List.of(() -> join("district"), () -> join("finance"), () -> join("town-chucun"));

        var outcome = AtOnce.of(administrators);

        assertThat(outcome.done()).hasSize(1);
        assertThat(outcome.refused()).hasSize(2).allSatisfy(one -> assertThat(one)
                .isInstanceOf(BadUserRequestException.class));
        assertThat(groups()).hasSize(1);
    }

    private Void join(String group) {
        identities.createMembership(USER, group);
        return null;
    }

    @Test
    void theTriggerIsThereOnceHoweverOftenItIsMade() {
        new OfficesApart(engine, JdbcClient.create(database));

        assertThat(database.queryForList(
                        "select tgenabled::text from pg_trigger where tgrelid = 'act_id_membership'::regclass and tgname = 'app_offices_apart'",
                        String.class))
                .containsExactly("O");
    }

    private void insert(String group) {
        database.update("insert into act_id_membership (user_id_, group_id_) values (?, ?)", USER, group);
    }

    private void move(String group) {
        database.update(
                "update act_id_membership set group_id_ = ? where user_id_ = ? and group_id_ = 'town-chucun'",
                group,
                USER);
    }

    private List<String> groups() {
        return database.queryForList("select group_id_ from act_id_membership where user_id_ = ?", String.class, USER);
    }
}
