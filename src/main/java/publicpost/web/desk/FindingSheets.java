package publicpost.web.desk;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.findings.Finding;
import publicpost.leaving.MatterDays;
import publicpost.offices.Offices;
import publicpost.payment.FindingDebts;
import publicpost.placement.Matters;

/** A finding in tables: the facts with the rule that made them one, and how it was dealt with. */
@Component
class FindingSheets {

    private static final List<String> COLUMNS = List.of("项目", "内容");

    private final FindingDebts debts;
    private final FindingRounds rounds;
    private final Matters matters;
    private final MatterDays days;
    private final Offices offices;

    FindingSheets(FindingDebts debts, FindingRounds rounds, Matters matters, MatterDays days, Offices offices) {
        this.debts = debts;
        this.rounds = rounds;
        this.matters = matters;
        this.days = days;
        this.offices = offices;
    }

    List<CaseFile.Sheet> of(Finding finding) {
        return List.of(
                new CaseFile.Sheet("发现的事实和规则", COLUMNS, seen(finding)),
                new CaseFile.Sheet("核查和处理", List.of("环节", "内容", "办理", "日期"), course(finding)));
    }

    private static List<List<String>> seen(Finding finding) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("问题", finding.kind().label()));
        finding.facts().forEach((label, value) -> rows.add(List.of(label, value)));
        rows.add(List.of("自", finding.since().toString()));
        rows.add(List.of("发现日期", finding.raisedOn().toString()));
        rows.add(List.of("轻重", finding.severity().label() + (finding.holdsPay() ? "，销号之前暂不发放补贴" : "")));
        rows.add(List.of("依据", finding.clause()));
        rows.add(List.of(
                "规则", "核查规则表（findings.dmn）“%s”一行".formatted(finding.kind().label())));
        rows.add(List.of("处理期限", finding.dueOn().toString()));
        return rows;
    }

    private List<List<String>> course(Finding finding) {
        var rows = new ArrayList<List<String>>();
        var found = finding.investigation();
        if (found != null) {
            rows.add(row("调查核实", found.text(), found.by(), found.on()));
        }
        var heard = finding.hearing();
        if (heard != null) {
            rows.add(row("听取本人意见", "%s：%s".formatted(heard.way().label(), heard.text()), heard.by(), heard.on()));
        }
        rows.addAll(rounds.of(finding.caseNumber()));
        rows.addAll(carriedOut(finding));
        return rows.isEmpty() ? List.of(List.of("目前", finding.inWords(), "", "")) : rows;
    }

    private List<List<String>> carriedOut(Finding finding) {
        var rows = new ArrayList<List<String>>();
        var decided = finding.decision();
        if (decided != null && decided.ledTo() != null) {
            rows.add(List.of("另立案件", decided.ledTo(), "", ""));
            rows.add(List.of("落实", days.inWords(matters.get(decided.ledTo())), "", ""));
        }
        debts.of(finding.id())
                .ifPresent(owed -> rows.add(List.of(
                        "追缴", "应收 %s 元，尚欠 %s 元（%s）".formatted(owed.amount(), owed.left(), owed.reason()), "", "")));
        return rows;
    }

    private List<String> row(String step, String text, String by, Object on) {
        return List.of(step, text, offices.nameOf(by), on.toString());
    }
}
