package publicpost.web.desk.frame;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.process.CheckDesk;
import publicpost.process.FindingDesk;
import publicpost.process.InspectionDesk;
import publicpost.process.Officer;
import publicpost.process.ProvinceDesk;
import publicpost.process.ReportDesk;
import publicpost.process.officelists.OfficeListDesk;
import publicpost.web.desk.frame.Bar.Way;

/** Where an officer may go to see that nothing is claimed falsely: one way of the bar, with a row of its own below. */
@Component
class SupervisionWays {

    static final String LABEL = "核查监管";

    private static final Way FINDINGS = new Way("/desk/findings", "问题核查", "检查、名单和督导发现的问题，办到销号");
    private static final Way CHECKS = new Way("/desk/checks", "核查规则", "按哪些规则核查、查到哪里，立即核查");
    private static final Way LISTS = new Way("/desk/lists", "名单比对", "死亡、养老、参保等其他部门的名单，与在岗人员比对");
    private static final Way INSPECTIONS = new Way("/desk/inspections", "督导抽查", "抽取岗位、现场检查和发现的问题");
    private static final Way VACANCIES = new Way("/desk/vacancies", "岗位空缺", "空缺的岗位、空缺天数和报告");
    private static final Way REPORTS = new Way("/desk/reports", "核查报表", "督导考核表、逐月核查发现、逾期没有销号的");
    private static final Way PROVINCE = new Way("/desk/province", "省系统", "向省系统报送数据，比对省系统的数据");

    private final FindingDesk findings;
    private final CheckDesk checks;
    private final OfficeListDesk lists;
    private final InspectionDesk inspections;
    private final ReportDesk reports;
    private final ProvinceDesk province;

    SupervisionWays(
            FindingDesk findings,
            CheckDesk checks,
            OfficeListDesk lists,
            InspectionDesk inspections,
            ReportDesk reports,
            ProvinceDesk province) {
        this.findings = findings;
        this.checks = checks;
        this.lists = lists;
        this.inspections = inspections;
        this.reports = reports;
        this.province = province;
    }

    List<Way> of(Officer officer) {
        var ways = new ArrayList<Way>();
        Ways.addIf(findings.isFor(officer), ways, FINDINGS);
        Ways.addIf(checks.isFor(officer), ways, CHECKS);
        Ways.addIf(lists.isFor(officer), ways, LISTS);
        Ways.addIf(inspections.isFor(officer), ways, INSPECTIONS);
        Ways.addIf(checks.isFor(officer), ways, VACANCIES);
        Ways.addIf(reports.isFor(officer), ways, REPORTS);
        Ways.addIf(province.isFor(officer), ways, PROVINCE);
        return List.copyOf(ways);
    }

    /** What stands for all of them in the bar. */
    static Way all(Way first) {
        return new Way(first.href(), LABEL, first.about());
    }
}
