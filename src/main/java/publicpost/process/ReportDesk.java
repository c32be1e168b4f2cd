package publicpost.process;

import java.time.Year;
import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.board.Audience;
import publicpost.board.Viewer;
import publicpost.casefile.Refused;
import publicpost.reports.Assessed;
import publicpost.reports.Assessments;
import publicpost.reports.FindingMonth;
import publicpost.reports.FindingReports;
import publicpost.reports.OverdueFinding;

/** 核查报表: the district's of all towns, a town's of its own; nobody else's business. */
@Component
public class ReportDesk {

    private final BoardDesk boards;
    private final FindingReports findings;
    private final Assessments assessments;

    ReportDesk(BoardDesk boards, FindingReports findings, Assessments assessments) {
        this.boards = boards;
        this.findings = findings;
        this.assessments = assessments;
    }

    public boolean isFor(Officer officer) {
        return boards.find(officer).filter(ReportDesk::may).isPresent();
    }

    private static boolean may(Viewer viewer) {
        return viewer.audience() == Audience.ZONE || viewer.audience() == Audience.TOWN;
    }

    /** @throws Refused when it is not the officer's business */
    private Viewer viewer(Officer officer) {
        return boards.find(officer)
                .filter(ReportDesk::may)
                .orElseThrow(() -> Refused.at("officer", "核查报表", "核查报表不属于您所在部门的办理范围"));
    }

    /** @throws Refused likewise */
    public List<FindingMonth> months(Year year, Officer officer) {
        return findings.months(year, viewer(officer).towns());
    }

    /** @throws Refused likewise */
    public List<OverdueFinding> overdue(Officer officer) {
        return findings.overdue(viewer(officer).towns());
    }

    /** @throws Refused likewise */
    public int countOverdue(Officer officer) {
        return findings.countOverdue(viewer(officer).towns());
    }

    /** @throws Refused likewise */
    public List<Assessed> assessed(Year year, Officer officer) {
        return assessments.of(year, viewer(officer));
    }
}
