package publicpost.process;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import publicpost.attendance.AttendanceRow;
import publicpost.attendance.AttendanceRows;
import publicpost.attendance.PayMonth;
import publicpost.attendance.PayMonths;
import publicpost.budget.BudgetEntries;
import publicpost.casefile.Documents;
import publicpost.payment.Payment;
import publicpost.payment.Payments;
import publicpost.policy.FundSource;
import publicpost.policy.Money;
import publicpost.policy.PayBasis;
import publicpost.subsidy.Lines;
import publicpost.subsidy.PayLine;

/** Walks a town's month from the attendance to the last payment: the vocabulary of the subsidy. */
@TestComponent
public class PayDay {

    static final Officer FINANCE = Town.officer("finance");

    /** The other of two who approve for the district. */
    static final Officer SECOND = new Officer("district-2", Set.of("district"));

    private final Town town;
    private final Work work;
    private final TaskService tasks;
    private final PayMonths months;
    private final AttendanceRows rows;
    private final Lines lines;
    private final Payments payments;
    private final BudgetEntries budgets;
    private final Documents documents;

    PayDay(
            Town town,
            Work work,
            TaskService tasks,
            PayMonths months,
            AttendanceRows rows,
            Lines lines,
            Payments payments,
            BudgetEntries budgets,
            Documents documents) {
        this.town = town;
        this.work = work;
        this.tasks = tasks;
        this.months = months;
        this.rows = rows;
        this.lines = lines;
        this.payments = payments;
        this.budgets = budgets;
        this.documents = documents;
    }

    // ── what people do ──────────────────────────────────────────────────────────────────────────────────────────

    /** Yuan enough for every source of that year. */
    public void gives(String office, int year, String yuan) {
        for (var source : FundSource.values()) {
            budgets.add(year, office, source, Money.of(yuan), "预算〔%d〕1号".formatted(year), "年度预算", "district");
        }
    }

    /** The first of the next month, when the month is opened. */
    public String monthIsOver(String office, YearMonth month) {
        town.dayComes(month.plusMonths(1).atDay(1));
        return month(office, month).caseNumber();
    }

    /** Everybody came on every day they could. */
    PayDay enters(String caseNumber) {
        return enters(caseNumber, row -> Map.of());
    }

    /** @param otherwise what is different for somebody */
    public PayDay enters(String caseNumber, Function<AttendanceRow, Map<String, ?>> otherwise) {
        for (var task : town.open(caseNumber, "EnterAttendance")) {
            enter(task, otherwise, List.of());
        }
        return this;
    }

    PayDay entersWith(String caseNumber, List<Map<String, ?>> corrections) {
        for (var task : town.open(caseNumber, "EnterAttendance")) {
            enter(task, row -> Map.of(), corrections);
        }
        return this;
    }

    private void enter(Task task, Function<AttendanceRow, Map<String, ?>> otherwise, List<Map<String, ?>> corrections) {
        var unit = (Long) tasks.getVariable(task.getId(), CaseVariables.UNIT);
        var entered = new ArrayList<Map<String, Object>>();
        for (var row : rows.ofUnit(unit)) {
            var entry = new HashMap<String, Object>(full(row));
            entry.putAll(otherwise.apply(row));
            entered.add(entry);
        }
        work.complete(Town.officer(village(task)), task, Map.of("rows", entered, "corrections", corrections));
    }

    private String village(Task task) {
        return work.officesOf(task).stream()
                .filter(office -> office.startsWith("village-"))
                .findFirst()
                .orElseThrow();
    }

    static Map<String, Object> full(AttendanceRow row) {
        var required = row.basis() == PayBasis.MONTHLY ? new BigDecimal("22") : row.hours();
        var most = BigDecimal.valueOf(row.basis() == PayBasis.MONTHLY ? row.daysPayable() : 24L * row.daysPayable());
        return Map.of(
                "row", row.id(),
                "required", required.toPlainString(),
                "attended", required.min(most).toPlainString());
    }

    public PayDay signs(String caseNumber) {
        town.does(caseNumber, "SignAttendance", Map.of("decision", "SIGN"));
        return this;
    }

    public PayDay checks(String caseNumber) {
        town.does(
                caseNumber,
                "CheckAttendance",
                Map.of("decision", "CHECK", "noticeFrom", town.today().toString()));
        return this;
    }

    public PayDay noticeRunsOut(String caseNumber) {
        town.dayComes(months.get(caseNumber).noticeUntil().plusDays(1));
        return this;
    }

    PayDay approves(String caseNumber) {
        town.does(caseNumber, "ApproveSubsidy", Map.of("decision", "APPROVE"));
        return this;
    }

    PayDay sends(String caseNumber) {
        town.does(caseNumber, "PaySubsidy", Map.of("transferredOn", town.today().toString()));
        return this;
    }

    /** The bank answers for everybody it was sent; where the function says nothing the payment succeeded. */
    PayDay bankAnswers(String caseNumber, Function<Payment, String> failure) {
        takes(caseNumber, answer(sent(caseNumber), (payment, said) -> said, failure));
        return this;
    }

    /** Everybody is paid. */
    PayDay bankPays(String caseNumber) {
        return bankAnswers(caseNumber, payment -> "");
    }

    void takes(String caseNumber, String csv) {
        takes(caseNumber, csv, false);
    }

    void takes(String caseNumber, String csv, boolean onlyGood) {
        var file = documents.keepTable("结果.csv", csv.getBytes(StandardCharsets.UTF_8), "finance");
        town.does(
                caseNumber, "EnterResults", Map.of("documents", List.of(file.id()), "onlyGood", onlyGood, "draft", ""));
    }

    static String answer(
            List<Payment> payments, BiFunction<Payment, String, String> amount, Function<Payment, String> failure) {
        return "付款编号,金额,结果,失败原因\n"
                + payments.stream()
                        .map(one -> "%d,%s,%s,%s"
                                .formatted(
                                        one.id(),
                                        amount.apply(one, one.amount().toString()),
                                        failure.apply(one).isEmpty() ? "成功" : "失败",
                                        failure.apply(one)))
                        .collect(joining("\n"));
    }

    /** From the attendance to everybody paid. */
    PayDay pays(String caseNumber) {
        return enters(caseNumber).signs(caseNumber).goesOn(caseNumber);
    }

    /** From what was signed to everybody paid. */
    PayDay goesOn(String caseNumber) {
        checks(caseNumber).noticeRunsOut(caseNumber).approves(caseNumber).sends(caseNumber);
        return bankPays(caseNumber);
    }

    // ── what can be seen ────────────────────────────────────────────────────────────────────────────────────────

    PayMonth month(String office, YearMonth month) {
        return months.of(List.of(office)).stream()
                .filter(one -> one.month().equals(month))
                .findFirst()
                .orElseThrow();
    }

    List<PayLine> lines(String caseNumber) {
        return lines.ofMonth(months.get(caseNumber).id());
    }

    List<AttendanceRow> rows(String caseNumber) {
        return rows.ofMonth(months.get(caseNumber).id());
    }

    List<Payment> payments(String caseNumber) {
        return payments.payments(months.get(caseNumber).id());
    }

    List<Payment> sent(String caseNumber) {
        return payments(caseNumber).stream()
                .filter(one -> one.status() == Payment.Status.SENT)
                .toList();
    }

    LocalDate today() {
        return town.today();
    }
}
