package publicpost.process;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.casefile.AskedAgain;
import publicpost.casefile.AskedAgain.Step;
import publicpost.casefile.DecisionMade;
import publicpost.casefile.Explanations;
import publicpost.casefile.Records;
import publicpost.process.TwoTowns.Home;

/** Every kind of decision, asked again: what it rests on, step by step, and whether it is still what comes out. */
@InOneContext
class ExplainedTest {

    @Autowired
    TwoTowns towns;

    @Autowired
    Town town;

    @Autowired
    Life life;

    @Autowired
    Records records;

    @Autowired
    Explanations explanations;

    @Autowired
    JdbcTemplate database;

    @Test
    void everyDecisionOfTwoTownsComesOutAgain() {
        towns.live();
        var made = decisions();
        assertThat(made.stream().map(one -> one.ruling().kind()).collect(toSet()))
                .contains("ELIGIBILITY", "RECHECK", "APPROVAL", "SUBSIDY");
        assertSoftly(softly -> made.forEach(one -> softly.assertThat(explanations.of(one))
                .as(one.ruling().toString())
                .isNotEmpty()
                .allMatch(AskedAgain::same)));
    }

    @Test
    void aMonthIsCalculatedAgainAndALineThatWasTamperedWithIsFound() {
        var month = towns.live().get(Home.CHUCUN).month();
        var subsidy = latest(month, "SUBSIDY");

        var before = only(subsidy);
        assertThat(before.steps())
                .extracting(Step::label, Step::value)
                .contains(tuple("岗位补贴", "1 人，" + paid(month) + " 元"));
        assertThat(before.inWords()).startsWith("逐行重算").endsWith("全部相同");

        tampered("update app.pay_line set amount = amount + 1, zone = zone + 1 where kind = 'POST_SUBSIDY'");
        assertThat(only(subsidy))
                .matches(again -> !again.same())
                .extracting(AskedAgain::inWords)
                .asString()
                .contains("有 1 行");
    }

    @Test
    void aRefusalShowsWhatTheRulesHadAnsweredAndHowTheVillageVoted() {
        var number = town.applies(town.announces(1), "1966-03-01");
        town.does(number, "VerifyEvidence", Forms.confirmed(town.today()))
                .does(number, "Appraise", Forms.appraisal(town.today(), 20, 9, "50"))
                .does(number, "ConfirmRefusal", Forms.REFUSAL);

        var asked = explanations.of(latest(number, "REFUSAL"));

        assertThat(asked).extracting(AskedAgain::about).containsExactly("资格审核", "民主评议");
        assertThat(asked).allMatch(AskedAgain::same);
        assertThat(asked.get(1).steps()).extracting(Step::value).contains("赞成 9，反对 11，弃权 0");
        assertThat(asked.get(1).inWords()).endsWith("未通过");
    }

    @Test
    void aTermIsReviewedAgainByTheLawOfTheDayItWasDecided() {
        var end = LocalDate.of(2025, 6, 15);
        var number = life.placed(LocalDate.of(2022, 6, 15), life.villager("1975-03-01"));
        town.dayComes(end.minusDays(60));
        var review = life.matter(number, "TERM_REVIEW");
        town.does(review, "ProposeTerm", Forms.term("EXTEND", end.plusMonths(12).minusDays(1), "家庭困难"))
                .does(review, "DecideTerm", Map.of("decision", "AGREE"));

        var again = only(latest(review, "TERM_REVIEW"));

        assertThat(again.same()).isTrue();
        assertThat(again.inWords()).contains("视情延长，最长到 2026-06-14", "期满退出");
        assertThat(again).extracting(AskedAgain::steps, list(Step.class)).anyMatch(step -> step.clause() != null);
    }

    @Test
    void anExitIsHeldAgainstItsFactsOnceMore() {
        var number = life.placed(LocalDate.of(2026, 1, 5), life.villager("1975-03-01"));
        var exit = life.registersExit(
                number,
                "SUBSTITUTION",
                town.today(),
                Map.of("discoveredOn", town.today().toString(), "findings", "疑似顶岗"));
        town.does(exit, "ConfirmExit", Map.of("decision", "CONFIRM", "reason", "情况属实"));

        var again = only(latest(exit, "EXIT"));

        assertThat(again.same()).isTrue();
        assertThat(again.steps()).extracting(Step::value).contains("顶岗替岗", "疑似顶岗");
    }

    /** As somebody with the keys of the database would have to do it. */
    private void tampered(String sql) {
        database.execute("alter table app.pay_line disable trigger user");
        try {
            database.update(sql);
        } finally {
            database.execute("alter table app.pay_line enable trigger user");
        }
    }

    private String paid(String month) {
        return database.queryForObject(
                """
                select sum(amount)::text from app.pay_line
                where kind = 'POST_SUBSIDY' and month_id = (select id from app.pay_month where case_number = ?)
                """,
                String.class,
                month);
    }

    private AskedAgain only(DecisionMade made) {
        var asked = explanations.of(made);
        assertThat(asked).hasSize(1);
        return asked.get(0);
    }

    private DecisionMade latest(String caseNumber, String kind) {
        return records.decisionsOf(caseNumber).stream()
                .filter(made -> made.ruling().kind().equals(kind))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private List<DecisionMade> decisions() {
        var made = new ArrayList<DecisionMade>();
        database.queryForList("select id from app.decision", Long.class).forEach(id -> made.add(records.decision(id)));
        return made;
    }
}
