package publicpost.process.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Offer;

/** One recruitment of the demo with everybody who applies under it, from the announcement as far as it is brought. */
class DemoCourse {

    private final DemoAnnouncement announcement;
    private final List<DemoApplicant> applicants;
    private final DemoDays days;
    private final LocalDate today;
    private final DemoDesk desk;
    private final Announcements announcements;
    private final Map<DemoApplicant, String> cases = new LinkedHashMap<>();
    private String recruitment;

    DemoCourse(
            DemoAnnouncement announcement,
            List<DemoApplicant> applicants,
            DemoDays days,
            LocalDate today,
            DemoDesk desk,
            Announcements announcements) {
        this.announcement = announcement;
        this.applicants = applicants;
        this.days = days;
        this.today = today;
        this.desk = desk;
        this.announcements = announcements;
    }

    void enter(DemoAgenda agenda) {
        var half = applicants.size() / 2;
        agenda.on(days.announced(), this::announce);
        agenda.on(days.announced(), () -> applicants.subList(0, half).forEach(this::register));
        agenda.on(
                days.verified(),
                () -> applicants.subList(half, applicants.size()).forEach(this::register));
        agenda.on(days.verified(), () -> each(DemoCourse::isVerifiedAtOnce, this::verify));
        agenda.on(days.appraised(), this::review);
        if (announcement.reach() != DemoReach.OPEN) {
            agenda.on(days.ranked(), () -> desk.runDue(recruitment));
        }
        if (announcement.reach().compareTo(DemoReach.ON_NOTICE) >= 0) {
            agenda.on(days.ranked(), this::rank);
        }
        if (announcement.reach().compareTo(DemoReach.NOTICE_ENDED) >= 0) {
            agenda.on(days.decided(), this::decide);
            agenda.on(days.started(), this::startWork);
        }
        agenda.on(today, this::today);
    }

    private void announce() {
        recruitment = desk.start(announcement.townOfficer(), "recruitment", "Announce", announcement.form(days));
    }

    private void register(DemoApplicant applicant) {
        var under = announcements.get(recruitment).id();
        var offers = announcements.offersOf(under).stream().map(Offer::id).toList();
        var form = applicant.form(today, announcement.urban(), offers);
        form.put("announcement", under);
        cases.put(applicant, desk.start(DemoDesk.officer(applicant.village()), "application", "Register", form));
    }

    private void verify(DemoApplicant applicant, String caseNumber) {
        desk.complete(caseNumber, "VerifyEvidence", DemoAnswers.verified(applicant, days.announced()));
    }

    private void review() {
        each(stage -> stage == DemoStage.REFUSED, (who, number) -> refuse(number, "核验发现已参加职工社会保险，不属于安置对象"));
        each(stage -> stage == DemoStage.WITHDRAWN, (who, number) -> desk.withdraw(number, who.village(), "已在外地找到工作"));
        each(
                DemoStage::appraised,
                (who, number) -> desk.complete(number, "Appraise", DemoAnswers.appraised(who, days)));
        each(stage -> stage == DemoStage.VOTED_DOWN, (who, number) -> refuse(number, "民主评议未通过：同意票未超过到会人数半数"));
    }

    private void refuse(String caseNumber, String reason) {
        desk.complete(caseNumber, "ConfirmRefusal", DemoAnswers.refused("CONFIRM", reason));
    }

    private void rank() {
        desk.complete(recruitment, "Rank", DemoAnswers.ranked(days));
    }

    private void decide() {
        desk.runDue(recruitment);
        each(DemoStage::approved, (who, number) -> {
            if (who.stage() != DemoStage.CALLED) {
                desk.complete(number, "Approve", DemoAnswers.approved());
            }
        });
        each(
                stage -> stage == DemoStage.REFUSED_BY_DISTRICT,
                (who, number) -> desk.complete(number, "Approve", DemoAnswers.refused("REFUSE", "申请材料不实，不予批准")));
    }

    private void startWork() {
        each(stage -> stage == DemoStage.GIVEN_UP, (who, number) -> prepare(number, DemoAnswers.givenUp()));
        each(stage -> stage == DemoStage.CALLED, (who, number) -> {
            desk.complete(number, "AnswerOffer", DemoAnswers.accepted());
            desk.complete(number, "Approve", DemoAnswers.approved());
        });
        each(
                stage -> stage == DemoStage.PLACED || stage == DemoStage.CALLED,
                (who, number) -> prepare(number, DemoAnswers.ready(number, days.started(), announcement.urban())));
        if (announcement.reach() == DemoReach.CLOSED) {
            desk.complete(recruitment, "CloseRecruitment", DemoAnswers.closed(announcement.keepsList(), today));
        }
    }

    private void prepare(String caseNumber, Map<String, ?> answer) {
        desk.complete(caseNumber, "PrepareStart", answer);
    }

    /** What would lapse in days, or is to be found undone. */
    private void today() {
        each(stage -> stage == DemoStage.CORRECTING, this::verify);
        each(
                stage -> stage == DemoStage.UNDER_OBJECTION || stage == DemoStage.OBJECTION_UPHELD,
                (who, number) -> desk.complete(recruitment, "HearObjections", DemoAnswers.objection(number)));
        each(
                stage -> stage == DemoStage.OBJECTION_UPHELD,
                (who, number) -> desk.complete(number, "InvestigateObjection", DemoAnswers.upheld()));
    }

    private static boolean isVerifiedAtOnce(DemoStage stage) {
        return stage != DemoStage.VERIFYING && stage != DemoStage.CORRECTING;
    }

    private void each(Predicate<DemoStage> which, BiConsumer<DemoApplicant, String> doing) {
        cases.forEach((applicant, caseNumber) -> {
            if (which.test(applicant.stage())) {
                doing.accept(applicant, caseNumber);
            }
        });
    }
}
