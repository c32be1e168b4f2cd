package publicpost.payment;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static publicpost.payment.MonthRows.APRIL;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.budget.BudgetLine;
import publicpost.budget.Budgets;
import publicpost.casefile.Refused;
import publicpost.payment.Payment.Status;
import publicpost.policy.FundSource;
import publicpost.policy.Money;
import publicpost.secrets.Secrets;

/** What a bank answers is held against what was sent, and settles each payment once. */
@InOneContext
class ResultsTest {

    private static final String HEADINGS = "付款编号,金额,结果,失败原因";

    @Autowired
    Payments payments;

    @Autowired
    PaymentFile file;

    @Autowired
    Results results;

    @Autowired
    Budgets budgets;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Secrets secrets;

    private MonthRows rows;
    private Long month;
    private Long first;

    @BeforeEach
    void threeWereSent() {
        rows = new MonthRows(database, secrets);
        month = rows.approved(3, "2400.00");
        payments.send(month, "finance");
        first = payments.payments(month).get(0).id();
    }

    @Test
    void goodAndBadAnswersSettleWhatWasSent() {
        var answer = csv(
                HEADINGS,
                first + ",\"2,400.00\",成功,",
                first + 1 + ",2400,已发放,",
                first + 2 + ",2400.00,退票,账号不存在",
                "合计,7200.00,,",
                "校验,abc");

        assertThat(results.read(month, answer)).isEqualTo(new Report(3, 2, Money.of("4800.00"), 1, List.of(), false));
        assertThat(results.take(month, "C:\\答复\\4月.csv", answer, false, "finance"))
                .isEqualTo(new Taken(2, Money.of("4800.00"), 1, 0, false));

        assertThat(payments.payments(month))
                .extracting(
                        Payment::status, Payment::answer, one -> one.settledOn().toString(), Payment::settledBy)
                .containsExactly(
                        tuple(Status.PAID, "", "2026-05-11", "finance"),
                        tuple(Status.PAID, "", "2026-05-11", "finance"),
                        tuple(Status.FAILED, "账号不存在", "2026-05-11", "finance"));
        assertThat(payments.open(month)).hasSize(1);
        assertThat(database.queryForList("select name from app.payment_result", String.class))
                .containsExactly("4月.csv");
    }

    @Test
    void whatWasPaidIsCountedBySourceAndNetted() {
        var march = APRIL.minusMonths(1);
        var may = rows.open(APRIL.plusMonths(1));
        var people = List.of(1_000_000_000L);
        rows.lines(may, people, APRIL.plusMonths(1), "2400.00");
        rows.lines(may, people, march, 1, "-400.00");
        rows.approve(may);
        payments.send(may, "finance");
        var number = payments.payments(may).get(0).id();

        results.take(may, "5月", csv(HEADINGS, number + ",2000.00,SUCCESS,"), false, "finance");

        assertThat(budgets.of(2026, MonthRows.TOWN))
                .extracting(BudgetLine::source, line -> line.paid().toString())
                .containsExactly(
                        tuple(FundSource.PROVINCE, "400.00"),
                        tuple(FundSource.CITY, "320.00"),
                        tuple(FundSource.ZONE, "1280.00"));
    }

    @Test
    void whatFailedIsNotCounted() {
        take(csv(HEADINGS, first + ",2400.00,failed,户名不符"));

        assertThat(budgets.of(2026, MonthRows.TOWN)).isEmpty();
    }

    @Test
    void ourOwnWorkbookWithTheResultsAddedIsAnAnswer() throws Exception {
        var batch = payments.batches(month).get(0).id();
        byte[] answer;
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file.workbook(batch)));
                var out = new ByteArrayOutputStream()) {
            var sheet = book.getSheetAt(0);
            sheet.getRow(0).createCell(6).setCellValue("结果");
            IntStream.rangeClosed(1, 3)
                    .forEach(i -> sheet.getRow(i).createCell(6).setCellValue("成功"));
            book.write(out);
            answer = out.toByteArray();
        }

        assertThat(results.take(month, "答复.xlsx", answer, false, "finance").paid())
                .isEqualTo(3);
        assertThat(payments.standing(month).complete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "999,2400.00,成功,|付款编号：没有这笔付款",
                "{0},2300.00,成功,|金额：文件为 2300.00 元，应付 2400.00 元",
                "{0},2400.00,失败,|失败原因：必填",
                "{0},2400.00,处理中,|结果：应为 成功、已发放 或 失败、退票",
                "{0},2400.00,,|结果：必填",
                "x,两千,成功,|付款编号：应为我方付款文件中的付款编号；金额：应为 0 至 999999999999.99 的数，最多两位小数",
            })
    void aRowThatIsWrongIsNamed(String row, String words) {
        var answer = csv(HEADINGS, first + 1 + ",2400.00,成功,", row.replace("{0}", first.toString()));

        assertThat(results.read(month, answer).paid()).isEqualTo(1);
        Refusal.of(() -> take(answer), "【第 3 行】" + words);
        assertThat(payments.payments(month)).allMatch(one -> one.status() == Status.SENT);
    }

    @Test
    void namesAndAccountsAreComparedWhereTheyAreGiven() {
        var account = payments.payments(month).get(0).bankAccount();
        var answer = csv(
                "付款编号,姓名,银行账号,金额,结果",
                "%d,测试1000000000,%s,2400.00,成功".formatted(first, account),
                "%d,别人,%s,2400.00,成功".formatted(first + 1, account),
                "%d,,,2400.00,成功".formatted(first + 2));

        Refusal.of(() -> take(answer), "【第 3 行】银行账号：与送银行的账号不一致；姓名：与送银行的姓名不一致");
    }

    @Test
    void aRowOfAnotherMonthIsNamed() {
        var may = rows.open(APRIL.plusMonths(1));
        rows.lines(may, List.of(1_000_000_000L), APRIL.plusMonths(1), "2400.00");
        rows.approve(may);
        payments.send(may, "finance");
        var other = payments.payments(may).get(0).id();

        Refusal.of(() -> take(csv(HEADINGS, other + ",2400.00,成功,")), "【第 2 行】付款编号：不属于本月：是初村镇2026年5月的付款");
    }

    @Test
    void noneOfTheRowsOfOnePaymentIsBelieved() {
        var answer = csv(HEADINGS, first + ",2400.00,成功,", first + 1 + ",2400.00,成功,", first + ",2400.00,失败,销户");

        Refusal.of(() -> take(answer), "【第 2 行】付款编号：同一付款编号在文件中出现多次：第 2、4 行；【第 4 行】付款编号：同一付款编号在文件中出现多次：第 2、4 行");
        assertThat(results.take(month, "4月", answer, true, "finance"))
                .isEqualTo(new Taken(1, Money.of("2400.00"), 0, 2, false));
    }

    @Test
    void ofManyRowsOfOnePaymentAFewAreNamed() {
        var answer = csv(Stream.concat(
                        Stream.of(HEADINGS),
                        Stream.generate(() -> first + ",2400.00,成功,").limit(7))
                .toArray(String[]::new));

        assertThat(results.read(month, answer).problems())
                .hasSize(7)
                .allSatisfy(problem -> assertThat(problem.message()).isEqualTo("同一付款编号在文件中出现多次：第 2、3、4、5、6……共 7 行"));
    }

    @Test
    void whatIsSettledStaysAndSaysWhenAndHow() {
        take(csv(HEADINGS, first + ",2400.00,成功,", first + 1 + ",2400.00,失败,账号已销户"));

        Refusal.of(
                () -> take(csv(HEADINGS, first + ",2400.00,失败,销户", first + 1 + ",2400.00,成功,")),
                "【第 2 行】付款编号：已于 2026-05-11 登记为发放成功；【第 3 行】付款编号：已于 2026-05-11 登记为发放失败（账号已销户）");
    }

    @Test
    void goodRowsAreTakenWithoutTheOthers() {
        var answer = csv(HEADINGS, first + ",2400.00,成功,", first + 1 + ",1.00,成功,");

        assertThat(results.take(month, "4月", answer, true, "finance"))
                .isEqualTo(new Taken(1, Money.of("2400.00"), 0, 1, false));
        assertThat(payments.payments(month))
                .extracting(Payment::status)
                .containsExactly(Status.PAID, Status.SENT, Status.SENT);
    }

    @Test
    void anAnswerWithoutAGoodRowIsRefusedEitherWay() {
        Refusal.of(
                () -> results.take(month, "4月", csv(HEADINGS, "999,1.00,成功,"), true, "finance"), "【第 2 行】付款编号：没有这笔付款");
    }

    @Test
    void theSameFileChangesNothingAndSaysSo() {
        var answer = csv(HEADINGS, first + ",2400.00,成功,");
        take(answer);

        assertThat(take(answer)).isEqualTo(new Taken(0, Money.ZERO, 0, 0, true));
        assertThat(results.read(month, answer)).isEqualTo(new Report(1, 0, Money.ZERO, 0, List.of(), true));
        assertThat(budgets.of(2026, MonthRows.TOWN).get(0).paid()).hasToString("480.00");
    }

    @Test
    void whatIsNoAnswerIsRefused() {
        Refusal.of(() -> take(csv("姓名,金额", "于甲兰,1")), "【结果文件】没有找到标题行：应有“付款编号”“结果”等各列标题，请用模板填写");
        Refusal.of(() -> take(csv("付款编号,结果", "1,成功")), "【标题行】缺少：金额");
    }

    @Test
    void twoAnswersAtOnceSettleALineOnce() throws Exception {
        var answers = Stream.of(
                csv(HEADINGS, first + ",2400.00,成功,", first + 1 + ",2400.00,成功,"),
                csv(HEADINGS, first + ",2400.00,失败,销户", first + 1 + ",2400.00,失败,销户"),
                csv(HEADINGS, first + 1 + ",2400.00,成功,", first + ",2400.00,成功,"));

        var outcome =
                AtOnce.of(answers.map(one -> (Callable<Taken>) () -> take(one)).toList());

        assertThat(outcome.done()).hasSize(1);
        assertThat(outcome.refused()).hasSize(2).allSatisfy(one -> assertThat(((Refused) one).inWords())
                .contains("已于 2026-05-11 登记为"));
        var paid = outcome.done().get(0).paid();
        var counted =
                budgets.of(2026, MonthRows.TOWN).stream().map(BudgetLine::paid).reduce(Money.ZERO, Money::plus);
        assertThat(counted).isEqualTo(Money.of("2400.00").times(BigDecimal.valueOf(paid)));
    }

    @Test
    void theSameFileTwiceAtOnceIsTakenOnce() throws Exception {
        var answer = csv(HEADINGS, first + ",2400.00,成功,");

        Callable<Taken> officer = () -> take(answer);

        var outcome = AtOnce.of(List.of(officer, officer, officer));

        assertThat(outcome.refused()).isEmpty();
        assertThat(outcome.done()).extracting(Taken::again).containsExactlyInAnyOrder(false, true, true);
    }

    @Test
    void tenThousandAnswersAreTakenInSeconds() {
        var people = rows.people(10, 9_990);
        var may = rows.open(APRIL.plusMonths(1));
        rows.lines(may, people, APRIL.plusMonths(1), "2400.00");
        rows.approve(may);
        payments.send(may, "finance");
        var answer = (HEADINGS + "\r\n"
                        + payments.payments(may).stream()
                                .map(one -> one.id() + ",2400.00,成功,")
                                .collect(joining("\r\n")))
                .getBytes(StandardCharsets.UTF_8);
        var begun = System.nanoTime();

        assertThat(results.take(may, "5月", answer, false, "finance").paid()).isEqualTo(9_990);

        assertThat((System.nanoTime() - begun) / 1_000_000_000L).isLessThan(20);
    }

    private Taken take(byte[] answer) {
        return results.take(month, "4月", answer, false, "finance");
    }

    private static byte[] csv(String... lines) {
        return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
