package publicpost.process.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the officers of the demo enter into the forms. */
final class DemoAnswers {

    private static final int PRESENT = 25;

    private DemoAnswers() {}

    static Map<String, ?> verified(DemoApplicant applicant, LocalDate listDate) {
        if (applicant.stage() == DemoStage.CORRECTING) {
            return Map.of("result", "SEND_BACK", "note", "证明材料不清晰，请重新提交（示例）");
        }
        var blocks = applicant.stage().blocked()
                ? List.of(Map.of("code", "EMPLOYED", "evidence", "社会保险参保记录（示例）"))
                : List.of();
        return Map.of("result", "CONFIRMED", "listName", "示例名单", "listDate", listDate.toString(), "blocks", blocks);
    }

    static Map<String, ?> appraised(DemoApplicant applicant, DemoDays days) {
        var votesFor = applicant.stage() == DemoStage.VOTED_DOWN ? 9 : 18 + applicant.number() % 6;
        return Map.ofEntries(
                Map.entry("decision", "RECORD"),
                Map.entry("heldOn", days.appraised().toString()),
                Map.entry("place", "村（社区）会议室"),
                Map.entry("chair", "示例主持人"),
                Map.entry("quorum", 20),
                Map.entry("present", PRESENT),
                Map.entry("votesFor", votesFor),
                Map.entry("votesAgainst", PRESENT - votesFor),
                Map.entry("votesAbstain", 0),
                Map.entry("minutes", "会议听取了申请人情况，逐人表决（示例）"),
                Map.entry("score", applicant.score()));
    }

    static Map<String, ?> refused(String decision, String reason) {
        return Map.of("decision", decision, "clause", "§二(一)", "reason", reason);
    }

    static Map<String, ?> ranked(DemoDays days) {
        return Map.of(
                "decision", "RANKED",
                "noticeFrom", days.ranked().toString(),
                "noticeWorkingDays", DemoDays.noticeWorkingDays());
    }

    static Map<String, ?> objection(String caseNumber) {
        return Map.of("caseNumber", caseNumber, "named", false, "facts", "反映申请人另有固定收入（示例）", "documents", List.of());
    }

    static Map<String, ?> upheld() {
        return Map.of("decision", "UPHELD", "findings", "经走访核实，所反映情况属实（示例）");
    }

    static Map<String, ?> approved() {
        return Map.of("decision", "APPROVE");
    }

    static Map<String, ?> accepted() {
        return Map.of("decision", "ACCEPT");
    }

    static Map<String, ?> givenUp() {
        return Map.of("result", "GIVEN_UP", "reason", "本人已另有安排，放弃岗位（示例）");
    }

    static Map<String, ?> ready(String caseNumber, LocalDate day, boolean urban) {
        var start = day.toString();
        var until = day.plusYears(1).minusDays(1).toString();
        var paper = urban
                ? Map.of("socialInsuranceFrom", start)
                : Map.of(
                        "insurer",
                        "示例保险公司（虚构）",
                        "policyNumber",
                        "BX-" + caseNumber,
                        "insuranceFrom",
                        start,
                        "insuranceUntil",
                        until);
        var answer = new HashMap<String, Object>(paper);
        answer.putAll(Map.of(
                "result",
                "READY",
                "startOn",
                start,
                "agreementNumber",
                "XY-" + caseNumber,
                "agreementSignedOn",
                start,
                "agreementFrom",
                start,
                "agreementUntil",
                until,
                "bankAccountVerified",
                true,
                "postCodeVerified",
                true,
                "documents",
                List.of()));
        return answer;
    }

    static Map<String, ?> closed(boolean keepsList, LocalDate today) {
        return keepsList
                ? Map.of("waitingList", "KEEP", "keepUntil", today.plusYears(4).toString())
                : Map.of("waitingList", "END");
    }
}
