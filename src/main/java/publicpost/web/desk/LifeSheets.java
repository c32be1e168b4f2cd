package publicpost.web.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import publicpost.findings.Finding;
import publicpost.findings.Findings;
import publicpost.placement.Matter;
import publicpost.placement.Matters;
import publicpost.placement.Placement;
import publicpost.placement.Placements;
import publicpost.placement.Suspensions;
import publicpost.placement.Terms;
import publicpost.process.Officer;
import publicpost.review.Reviews;

/** A placement's life in tables: its term, what was extended or suspended, its papers, and every matter begun for it. */
@Component
class LifeSheets {

    private final Placements placements;
    private final Terms terms;
    private final Reviews reviews;
    private final Suspensions suspensions;
    private final Findings findings;
    private final Matters matters;
    private final PaySheets pay;

    LifeSheets(
            Placements placements,
            Terms terms,
            Reviews reviews,
            Suspensions suspensions,
            Findings findings,
            Matters matters,
            PaySheets pay) {
        this.placements = placements;
        this.terms = terms;
        this.reviews = reviews;
        this.suspensions = suspensions;
        this.findings = findings;
        this.matters = matters;
        this.pay = pay;
    }

    /** Those that have a row. */
    List<CaseFile.Sheet> sheets(Placement placement, Officer officer) {
        if (placement.startsOn() == null) {
            return List.of();
        }
        var id = placement.id();
        var all = new ArrayList<>(List.of(
                term(placement),
                new CaseFile.Sheet("期限延长", List.of("原截止", "延长到", "方式", "理由", "依据", "案号"), extensions(id)),
                new CaseFile.Sheet("暂停", List.of("自", "恢复", "事由", "案号"), suspensions(id)),
                new CaseFile.Sheet("协议和保险", List.of("种类", "编号", "有效期"), papers(placement)),
                new CaseFile.Sheet("发现的问题", List.of("问题", "案号", "自", "发现于", "处理"), findings(id)),
                new CaseFile.Sheet("在岗事项", List.of("事项", "案号", "所涉日期", "发起", "结果"), matters(id))));
        all.addAll(pay.of(placement, officer));
        return all.stream().filter(sheet -> !sheet.rows().isEmpty()).toList();
    }

    private CaseFile.Sheet term(Placement placement) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("来源案件", placement.home().caseNumber()));
        rows.add(List.of("状态", Words.of(placement.status())));
        rows.add(List.of("上岗日期", text(placement.startsOn())));
        rows.add(List.of("补贴期限到", lastDay(placement.termEnds())));
        rows.add(List.of("已享受月数（历次合计）", String.valueOf(terms.monthsUsed(placement.personId()))));
        if (placement.limitOn() != null) {
            rows.add(List.of("退休日期或年龄上限（按现行规定）", text(placement.limitOn())));
        }
        if (placement.endedOn() != null) {
            rows.add(List.of("最后在岗日", lastDay(placement.endedOn())));
        }
        return new CaseFile.Sheet("期限", List.of("项目", "内容"), rows);
    }

    private List<List<String>> extensions(Long placement) {
        return reviews.extensionsOf(placement).stream()
                .map(one -> List.of(
                        lastDay(one.from()),
                        lastDay(one.until()),
                        Words.of(one.kind()),
                        one.reason(),
                        one.clause(),
                        one.caseNumber()))
                .toList();
    }

    private List<List<String>> suspensions(Long placement) {
        return suspensions.of(placement).stream()
                .map(one -> List.of(
                        text(one.from()),
                        one.until() == null ? "未恢复" : text(one.until()),
                        one.reason(),
                        one.caseNumber()))
                .toList();
    }

    private List<List<String>> papers(Placement placement) {
        return placements.papersOf(placement).stream()
                .map(paper -> List.of(paper.kind(), paper.number(), PlacementPart.inForce(paper)))
                .toList();
    }

    private List<List<String>> findings(Long placement) {
        return findings.of(placement).stream()
                .map(one -> List.of(
                        one.kind().label(), one.caseNumber(), text(one.since()), text(one.raisedOn()), dealtWith(one)))
                .toList();
    }

    private static String dealtWith(Finding finding) {
        return finding.isOpen()
                ? finding.inWords()
                : "%s %s"
                        .formatted(
                                finding.closing().on(),
                                Words.of(finding.closing().text()));
    }

    private List<List<String>> matters(Long placement) {
        return matters.of(placement).stream().map(LifeSheets::matter).toList();
    }

    private static List<String> matter(Matter matter) {
        return List.of(
                matter.kind().label(),
                matter.caseNumber(),
                text(matter.dueOn()),
                text(matter.openedOn()),
                matter.isOpen() ? "办理中" : Words.of(matter.outcome()));
    }

    static String text(Object value) {
        return Objects.toString(value, "");
    }

    private static String lastDay(LocalDate firstDayAfter) {
        return firstDayAfter == null ? "不适用" : firstDayAfter.minusDays(1).toString();
    }
}
