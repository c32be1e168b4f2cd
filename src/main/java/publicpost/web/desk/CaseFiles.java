package publicpost.web.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import publicpost.attendance.PayMonths;
import publicpost.casefile.ListedDocument;
import publicpost.findings.Finding;
import publicpost.findings.Findings;
import publicpost.incumbents.Incumbents;
import publicpost.intake.Intake;
import publicpost.online.OnlineApplications;
import publicpost.placement.Matters;
import publicpost.plan.Planning;
import publicpost.process.Officer;
import publicpost.recruitment.Announcements;

/** Opens a case's file, whatever kind of case it is. */
@Component
class CaseFiles {

    private final Intake intake;
    private final OnlineApplications online;
    private final Incumbents incumbents;
    private final Announcements announcements;
    private final Planning planning;
    private final Matters matters;
    private final Findings findings;
    private final PayMonths months;
    private final ApplicationFile applicationFile;
    private final OnlineFile onlineFile;
    private final IncumbentFile incumbentFile;
    private final RecruitmentFile recruitmentFile;
    private final MatterFile matterFile;
    private final FindingFile findingFile;
    private final MonthFile monthFile;
    private final PlanFile planFile;

    CaseFiles(
            Intake intake,
            OnlineApplications online,
            Incumbents incumbents,
            Announcements announcements,
            Planning planning,
            Matters matters,
            Findings findings,
            PayMonths months,
            ApplicationFile applicationFile,
            OnlineFile onlineFile,
            IncumbentFile incumbentFile,
            RecruitmentFile recruitmentFile,
            MatterFile matterFile,
            FindingFile findingFile,
            MonthFile monthFile,
            PlanFile planFile) {
        this.intake = intake;
        this.online = online;
        this.incumbents = incumbents;
        this.announcements = announcements;
        this.planning = planning;
        this.matters = matters;
        this.findings = findings;
        this.months = months;
        this.applicationFile = applicationFile;
        this.onlineFile = onlineFile;
        this.incumbentFile = incumbentFile;
        this.recruitmentFile = recruitmentFile;
        this.matterFile = matterFile;
        this.findingFile = findingFile;
        this.monthFile = monthFile;
        this.planFile = planFile;
    }

    @Transactional(readOnly = true)
    public CaseFile of(String caseNumber, Officer officer) {
        if (Finding.numbers(caseNumber)) {
            return findingFile.of(findings.get(caseNumber), officer);
        }
        var application = intake.find(caseNumber);
        if (application.isPresent()) {
            return applicationFile.of(application.get(), officer);
        }
        var submitted = online.find(caseNumber);
        if (submitted.isPresent()) {
            return onlineFile.of(submitted.get(), officer);
        }
        var incumbent = incumbents.find(caseNumber);
        if (incumbent.isPresent()) {
            return incumbentFile.of(incumbent.get(), officer);
        }
        var recruitment = announcements.find(caseNumber);
        if (recruitment.isPresent()) {
            return recruitmentFile.of(recruitment.get());
        }
        var matter = matters.find(caseNumber);
        if (matter.isPresent()) {
            return matterFile.of(matter.get(), officer);
        }
        var month = months.find(caseNumber);
        if (month.isPresent()) {
            return monthFile.of(month.get(), officer);
        }
        return planning.find(caseNumber).map(planFile::of).orElseGet(() -> planFile.notDrafted(caseNumber));
    }

    /** The file of a case that is about a table and not about a person. */
    static CaseFile sheets(
            CaseFile.Header header,
            List<CaseFile.Sheet> sheets,
            List<CaseFile.Notice> notices,
            List<ListedDocument> documents,
            CaseFile.Diagram diagram,
            List<CaseFile.Step> history) {
        return new CaseFile(
                header, null, sheets, List.of(), documents, List.of(), List.of(), List.of(), List.of(), notices,
                List.of(), List.of(), null, List.of(), history, diagram, false);
    }
}
