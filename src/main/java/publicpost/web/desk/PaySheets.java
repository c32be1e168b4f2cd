package publicpost.web.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import publicpost.attendance.PayMonth;
import publicpost.attendance.PayMonths;
import publicpost.masks.Masks;
import publicpost.payment.Payment;
import publicpost.payment.Payments;
import publicpost.placement.Placement;
import publicpost.policy.LineKind;
import publicpost.policy.Money;
import publicpost.process.Officer;
import publicpost.process.Sight;
import publicpost.process.Sights;
import publicpost.subsidy.Lines;
import publicpost.subsidy.PayLine;

/** What somebody in post was to get month by month, and what reached the account; for offices whose business money is. */
@Component
class PaySheets {

    private static final List<String> COLUMNS = List.of("月份", "实 / 应出勤", "标准", "岗位补贴", "社保补贴或保险费", "管理费", "更正", "合计");

    private static final Set<LineKind> INSURANCE = EnumSet.of(LineKind.SOCIAL_INSURANCE, LineKind.ACCIDENT_INSURANCE);

    private final Lines lines;
    private final Payments payments;
    private final PayMonths months;
    private final Sights sights;

    PaySheets(Lines lines, Payments payments, PayMonths months, Sights sights) {
        this.lines = lines;
        this.payments = payments;
        this.months = months;
        this.sights = sights;
    }

    List<CaseFile.Sheet> of(Placement placement, Officer officer) {
        if (sights.find(officer).filter(Sight::money).isEmpty()) {
            return List.of();
        }
        return List.of(
                new CaseFile.Sheet("逐月补贴（元）", COLUMNS, amounts(placement)),
                new CaseFile.Sheet("发放（元）", List.of("案号", "月份", "金额", "账户", "结果", "日期", "银行答复"), paid(placement)));
    }

    private List<List<String>> amounts(Placement placement) {
        var byMonth = lines.of(placement.id()).stream()
                .collect(groupingBy(PayLine::month, () -> new TreeMap<YearMonth, List<PayLine>>(), toList()));
        return byMonth.entrySet().stream()
                .map(month -> row(month.getKey(), month.getValue()))
                .toList();
    }

    /** The last line says what was attended after all. */
    private static List<String> row(YearMonth month, List<PayLine> all) {
        var last = all.stream()
                .reduce((one, other) -> other.revision() >= one.revision() ? other : one)
                .orElseThrow();
        return List.of(
                month.toString(),
                "%s / %s".formatted(MonthWords.plain(last.attended()), MonthWords.plain(last.required())),
                MonthWords.yuan(last.standard()),
                sum(all, line -> !line.corrects() && line.kind() == LineKind.POST_SUBSIDY),
                sum(all, line -> !line.corrects() && INSURANCE.contains(line.kind())),
                sum(all, line -> !line.corrects() && line.kind() == LineKind.AGENCY_FEE),
                sum(all, PayLine::corrects),
                sum(all, line -> true));
    }

    private static String sum(List<PayLine> lines, Predicate<PayLine> which) {
        return MonthWords.yuanOrNothing(
                lines.stream().filter(which).map(PayLine::amount).reduce(Money.ZERO, Money::plus));
    }

    private List<List<String>> paid(Placement placement) {
        Map<Long, PayMonth> byId =
                months.of(List.of(placement.home().town())).stream().collect(toMap(PayMonth::id, month -> month));
        return payments.of(placement.id()).stream()
                .map(payment -> row(payment, byId.get(payment.month())))
                .toList();
    }

    private static List<String> row(Payment payment, PayMonth month) {
        return List.of(
                month.caseNumber(),
                month.inWords(),
                MonthWords.yuan(payment.amount()),
                "%s %s".formatted(payment.bankName(), Masks.bankAccount(payment.bankAccount())),
                payment.status().label(),
                payment.settledOn() == null ? "" : payment.settledOn().toString(),
                payment.answer());
    }
}
