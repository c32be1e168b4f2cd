package publicpost.process;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.intake.Application;
import publicpost.intake.Application.Status;
import publicpost.intake.Complaint;
import publicpost.intake.Intake;
import publicpost.intake.Objection;
import publicpost.intake.Objections;
import publicpost.offices.Offices;
import publicpost.people.People;
import publicpost.policy.Ranked.Standing;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Notices;
import publicpost.recruitment.Offer;
import publicpost.recruitment.Ranking;
import publicpost.recruitment.RankingDesk;

/** 公示（受理异议）: while a notice runs the town takes objections down; each stops only the person objected to. */
@Component
class HearObjections implements Step {

    private final Announcements announcements;
    private final Notices notices;
    private final Intake intake;
    private final Objections objections;
    private final RankingDesk rankings;
    private final People people;
    private final Offices offices;
    private final TakeObjection taking;

    HearObjections(
            Announcements announcements,
            Notices notices,
            Intake intake,
            Objections objections,
            RankingDesk rankings,
            People people,
            Offices offices,
            TakeObjection taking) {
        this.announcements = announcements;
        this.notices = notices;
        this.intake = intake;
        this.objections = objections;
        this.rankings = rankings;
        this.people = people;
        this.offices = offices;
        this.taking = taking;
    }

    @Override
    public Outcome record(Turn turn, Answer a) {
        var caseNumber = a.text("caseNumber", "被异议人");
        var objector = a.yes("named", "是否具名") ? a.text("objector", "异议人姓名") : null;
        var contact = a.optional("contact", "联系方式");
        var facts = a.text("facts", "异议事实");
        var files = a.ids("documents", "附件");
        a.refuseIfWrong();
        var application = onNotice(turn).stream()
                .filter(one -> one.caseNumber().equals(caseNumber))
                .findFirst()
                .orElseThrow(() -> Refused.at("caseNumber", "被异议人", "不在本次公示名单中"));
        taking.take(application, new Complaint(objector, contact, facts), files, turn.by());
        return Outcome.of("RAISED").noting(caseNumber);
    }

    private List<Application> onNotice(Turn turn) {
        return intake.of(
                announcements.get(turn.caseNumber()).id(), EnumSet.of(Status.SHORT_LISTED, Status.WAIT_LISTED));
    }

    @Override
    public Object context(Turn turn) {
        var notice = notices.of(turn.caseNumber());
        var offers = announcements.offersOf(announcements.get(turn.caseNumber()).id());
        var listed = onNotice(turn);
        var shown = new LinkedHashMap<String, Object>();
        shown.put("noticeFrom", notice.startsOn());
        shown.put("noticeUntil", notice.endsOn());
        shown.put("people", listed.stream().map(one -> person(one, offers)).toList());
        shown.put(
                "objections",
                objections.of(listed.stream().map(Application::id).toList()).stream()
                        .map(objection -> objection(objection, listed))
                        .toList());
        return shown;
    }

    private Map<String, Object> person(Application application, List<Offer> offers) {
        var place = rankings.of(application.id());
        return Map.of(
                "caseNumber", application.caseNumber(),
                "name", people.get(application.personId()).name(),
                "village", offices.nameOf(application.village()),
                "post", Offer.titleOf(place.map(Ranking::offerId).orElse(null), offers),
                "standing", place.map(Ranking::standing).orElse(Standing.WAITING_LIST));
    }

    private Map<String, Object> objection(Objection objection, List<Application> listed) {
        var about = listed.stream()
                .filter(one -> one.id().equals(objection.applicationId()))
                .findFirst()
                .orElseThrow();
        return Map.of(
                "caseNumber", about.caseNumber(),
                "name", people.get(about.personId()).name(),
                "raisedOn", objection.raisedOn(),
                "way", way(objection),
                "status", objection.status());
    }

    private static String way(Objection objection) {
        return (objection.named() ? "实名" : "匿名") + (objection.isOnline() ? "（网上）" : "");
    }
}
