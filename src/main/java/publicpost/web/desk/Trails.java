package publicpost.web.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.casefile.Records;
import publicpost.casefile.TrailEntry;
import publicpost.intake.Objections;
import publicpost.offices.Offices;
import publicpost.process.CaseDesk;

/** What was done in a case and where it stands: the same for every kind of case. */
@Component
class Trails {

    private final Records records;
    private final Offices offices;
    private final CaseDesk cases;

    Trails(Records records, Offices offices, CaseDesk cases) {
        this.records = records;
        this.offices = offices;
        this.cases = cases;
    }

    List<CaseFile.Step> of(String caseNumber) {
        return records.trailOf(caseNumber).stream()
                .map(entry -> step(caseNumber, entry))
                .toList();
    }

    private CaseFile.Step step(String caseNumber, TrailEntry entry) {
        return new CaseFile.Step(
                entry.at(),
                entry.actor(),
                office(entry.actor()),
                name(caseNumber, entry.step()),
                outcome(entry),
                entry.note());
    }

    private String office(String actor) {
        return switch (actor) {
            case TrailEntry.APPLICANT -> "申请人本人（网上）";
            case "system" -> "系统自动";
            case Objections.OBJECTOR -> "异议人（网上）";
            default -> offices.find(actor).map(office -> office.name()).orElse(null);
        };
    }

    private String name(String caseNumber, String step) {
        return switch (step) {
            case "Register" -> "个人申请";
            case "Announce" -> "发布岗位需求公告";
            case "RegisterExit" -> "登记退出";
            case "Suspend" -> "登记暂停";
            case "CorrectAccount" -> "更正收款账户";
            case "AttachDocument" -> "添加材料";
            case "HandOver" -> "移交任务";
            case "Delegate" -> "委派任务";
            case "HandBack" -> "交回任务";
            case "TakeBack" -> "收回任务";
            case "StandIn" -> "代办任务";
            case "Copy" -> "抄送";
            case "Remind" -> "催办";
            default -> cases.nameOf(caseNumber, step);
        };
    }

    /** The same word of the program may be another of the staff in another step. */
    private static String outcome(TrailEntry entry) {
        return switch (entry.step() + " " + entry.outcome()) {
            case "OpenMonths OPENED" -> "已建立";
            case "AttachDocument ATTACHED" -> "已添加";
            case "RefusalObjected RAISED" -> "已申请复核";
            case "FindingRaised OPENED" -> "已立案";
            case "DecideFinding SEND_BACK" -> "退回再核查";
            case "ConfirmClosing SEND_BACK" -> "退回重新决定";
            case "DecideFinding EXIT" -> "转入退出";
            case "EnterResults FAILED" -> "有失败";
            case "CorrectAccount CORRECTED", "CorrectAccounts CORRECTED" -> "已更正";
            default -> Words.of(entry.outcome());
        };
    }

    CaseFile.Diagram diagram(String caseNumber) {
        var progress = cases.progress(caseNumber);
        return new CaseFile.Diagram(
                "/desk/cases/%s/model.bpmn".formatted(caseNumber), progress.active(), progress.done());
    }
}
