package publicpost.prints;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import publicpost.casefile.DecisionMade;
import publicpost.casefile.Records;
import publicpost.casefile.Sentence;
import publicpost.intake.Application;
import publicpost.intake.Appraisal;
import publicpost.intake.Appraisals;
import publicpost.intake.Objection.Status;
import publicpost.intake.Objections;
import publicpost.offices.Office.Kind;
import publicpost.offices.Offices;
import publicpost.policy.Ranked.Standing;
import publicpost.printing.Form;
import publicpost.printing.FormPart;
import publicpost.printing.FormPart.Opinion;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Notice;
import publicpost.recruitment.Notices;
import publicpost.recruitment.Offer;
import publicpost.recruitment.Ranking;
import publicpost.recruitment.RankingDesk;

/** 审批表: the opinions of village, town and district, one below the other; what is not decided yet is left blank (§二(四)). */
@Component
class ApprovalPrint {

    private final Applicants applicants;
    private final Appraisals appraisals;
    private final RankingDesk rankings;
    private final Announcements announcements;
    private final Notices notices;
    private final Objections objections;
    private final Records records;
    private final Offices offices;

    ApprovalPrint(
            Applicants applicants,
            Appraisals appraisals,
            RankingDesk rankings,
            Announcements announcements,
            Notices notices,
            Objections objections,
            Records records,
            Offices offices) {
        this.applicants = applicants;
        this.appraisals = appraisals;
        this.rankings = rankings;
        this.announcements = announcements;
        this.notices = notices;
        this.objections = objections;
        this.records = records;
        this.offices = offices;
    }

    Form of(Application application, boolean whole) {
        var parts = new ArrayList<FormPart>();
        parts.add(applicants.person(application, applicants.numbers(application, whole)));
        parts.add(applicants.wishes(application));
        parts.add(village(application));
        parts.add(town(application));
        parts.add(district(application));
        return new Form(
                "城乡公益性岗位安置审批表",
                "案号：" + application.caseNumber(),
                "申请日期：" + PrintWords.day(application.appliedOn()),
                parts);
    }

    // ── the village ─────────────────────────────────────────────────────────────────────────────────────────────

    private Opinion village(Application application) {
        var last = appraisals.of(application.id()).stream().reduce((earlier, later) -> later);
        return new Opinion(
                "村（社区）\n民主评议\n意见",
                last.map(ApprovalPrint::meeting).orElse(""),
                List.of("主持人", "经办人"),
                offices.nameOf(application.village()),
                PrintWords.day(last.map(one -> one.meeting().heldOn()).orElse(null)));
    }

    private static String meeting(Appraisal appraisal) {
        var meeting = appraisal.meeting();
        var text = "%s在%s召开民主评议会，主持人%s，应到%d人，实到%d人；同意%d票，反对%d票，弃权%d票；评议得分%s。评议结果：%s（§二(四)）。"
                .formatted(
                        PrintWords.day(meeting.heldOn()),
                        meeting.place(),
                        meeting.chair(),
                        meeting.quorum(),
                        meeting.present(),
                        meeting.votesFor(),
                        meeting.votesAgainst(),
                        meeting.votesAbstain(),
                        meeting.score() == null ? "未评" : PrintWords.number(meeting.score()),
                        AppraisalPrint.result(appraisal.result()));
        return text + (meeting.withdrew().isEmpty() ? "" : "回避：%s。".formatted(meeting.withdrew()));
    }

    // ── the town ────────────────────────────────────────────────────────────────────────────────────────────────

    private Opinion town(Application application) {
        var recruitment = announcements.get(application.recruitmentId());
        var ranking = rankings.of(application.id());
        var notice = notices.of(recruitment.id()).filter(there -> ranking.isPresent());
        return new Opinion(
                "镇（街道）\n审核意见",
                ranking.map(place -> place(application, place)).orElse("")
                        + notice.map(there -> notice(application, there)).orElse(""),
                List.of("负责人", "经办人"),
                offices.nameOf(recruitment.town()),
                FormPart.DATE);
    }

    private String place(Application application, Ranking place) {
        var post = Offer.titleOf(place.offerId(), announcements.offersOf(application.recruitmentId()));
        var moved = place.movedBy() == null ? "" : "（同分人员中调整名次：%s）".formatted(place.moveReason());
        return "经审核排序，“%s”岗位%s第%d位%s（§一(三)、§二(四)）。"
                .formatted(post, place.standing() == Standing.SHORT_LIST ? "入围" : "候补", place.position(), moved);
    }

    private String notice(Application application, Notice notice) {
        var raised = objections.outcomes(application.id());
        var period = "%s至%s公示".formatted(PrintWords.day(notice.startsOn()), PrintWords.day(notice.endsOn()));
        if (!notice.hasEnded()) {
            return period + "，公示尚未结束。";
        }
        return raised.isEmpty()
                ? period + "，期满无异议。"
                : period + "，收到异议%d件：%s。".formatted(raised.size(), answers(raised));
    }

    private static String answers(List<Status> raised) {
        return raised.stream()
                .map(status -> switch (status) {
                    case OPEN -> "调查中";
                    case DISMISSED -> "经调查不成立";
                    case UPHELD -> "经调查成立";
                    case SENT_BACK -> "退回重新评议";
                })
                .collect(joining("、"));
    }

    // ── the district ────────────────────────────────────────────────────────────────────────────────────────────

    private Opinion district(Application application) {
        var made = decided(application.caseNumber());
        return new Opinion(
                "区级审批\n意见",
                made.map(ApprovalPrint::decision).orElse(""),
                List.of("负责人", "经办人"),
                offices.of(Kind.DISTRICT).get(0).name(),
                PrintWords.day(made.map(ApprovalPrint::day).orElse(null)));
    }

    /** A refusal by the town before is none of the district's. */
    private Optional<DecisionMade> decided(String caseNumber) {
        return records.decisionsOf(caseNumber).stream()
                .filter(made -> made.ruling().kind().equals("APPROVAL")
                        || made.ruling().kind().equals("REFUSAL") && Deciders.byDistrict(records.trailOf(caseNumber)))
                .reduce((earlier, later) -> later);
    }

    private static LocalDate day(DecisionMade made) {
        return made.ruling().askedOn();
    }

    private static String decision(DecisionMade made) {
        var ruling = made.ruling();
        var result = ruling.outcome().equals("APPROVED") ? "同意安置" : "不予安置";
        var reason = ruling.reason().equals(result) ? "" : "理由：%s。".formatted(Sentence.withoutEnd(ruling.reason()));
        return "%s。%s依据：%s。审批人：%s。".formatted(result, reason, String.join("、", ruling.clauses()), made.decidedBy());
    }
}
