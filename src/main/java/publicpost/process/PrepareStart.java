package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import publicpost.casefile.Documents;
import publicpost.intake.Intake;
import publicpost.offices.Offices;
import publicpost.people.People;
import publicpost.placement.Papers;
import publicpost.placement.Papers.Agreement;
import publicpost.placement.Papers.Insurance;
import publicpost.placement.Placements;
import publicpost.placement.Terms;
import publicpost.policy.Area;
import publicpost.policy.Figures;
import publicpost.policy.PolicyTables;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Offer;
import publicpost.recruitment.Posts;

/** 上岗准备: agreement, insurance, verified post and account — or the person does not come. */
@Component
@Gives({"READY", "GIVEN_UP", "SEND_BACK"})
class PrepareStart implements Step {

    private final Intake intake;
    private final People people;
    private final Placements placements;
    private final Terms terms;
    private final Posts posts;
    private final Announcements announcements;
    private final Documents documents;
    private final Offices offices;
    private final PolicyTables tables;
    private final Clock clock;

    PrepareStart(
            Intake intake,
            People people,
            Placements placements,
            Terms terms,
            Posts posts,
            Announcements announcements,
            Documents documents,
            Offices offices,
            PolicyTables tables,
            Clock clock) {
        this.intake = intake;
        this.people = people;
        this.placements = placements;
        this.terms = terms;
        this.posts = posts;
        this.announcements = announcements;
        this.documents = documents;
        this.offices = offices;
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public Outcome record(Turn turn, Answer a) {
        var application = intake.get(turn.caseNumber());
        var result = a.oneOf("result", "办理结果", "READY", "GIVEN_UP", "SEND_BACK");
        if ("READY".equals(result)) {
            var files = a.ids("documents", "附件");
            var papers = papers(a, application.area());
            var person = people.get(application.personId());
            placements.start(application.id(), person, papers);
            documents.file(files, turn.caseNumber(), turn.by());
            return Outcome.of(result);
        }
        var reason = a.text("reason", "理由");
        a.refuseIfWrong();
        intake.sendBack(turn.caseNumber(), reason);
        return Outcome.of(result);
    }

    private static Papers papers(Answer a, Area area) {
        var startOn = a.day("startOn", "上岗日期");
        var agreement = new Agreement(
                a.text("agreementNumber", "协议编号"),
                a.day("agreementSignedOn", "协议签订日期"),
                a.day("agreementFrom", "协议起始日期"),
                a.day("agreementUntil", "协议终止日期"));
        var insurance = area == Area.RURAL ? insurance(a) : null;
        var social = area == Area.URBAN ? a.day("socialInsuranceFrom", "社会保险登记日期") : null;
        a.refuseIfWrong();
        return new Papers(
                startOn,
                agreement,
                insurance,
                social,
                a.yes("bankAccountVerified", "银行账户核对"),
                a.yes("postCodeVerified", "岗位编码核对"));
    }

    private static Insurance insurance(Answer a) {
        return new Insurance(
                a.text("insurer", "承保机构"),
                a.text("policyNumber", "保单号"),
                a.day("insuranceFrom", "保险起期"),
                a.day("insuranceUntil", "保险止期"));
    }

    @Override
    public Object context(Turn turn) {
        var application = intake.get(turn.caseNumber());
        var person = people.get(application.personId());
        var today = LocalDate.now(clock);
        var first = placements.firstDetermination(person.id()).orElseThrow();
        var post = posts.get(placements.of(application.id()).orElseThrow().postId());
        var shown = new LinkedHashMap<String, Object>();
        shown.put("caseNumber", turn.caseNumber());
        shown.put("name", person.name());
        shown.put("area", application.area());
        shown.put("postCode", post.code());
        shown.put("postTitle", Offer.titleOf(post.offerId(), announcements.offersOf(application.recruitmentId())));
        shown.put(
                "townName",
                offices.nameOf(announcements.get(application.recruitmentId()).town()));
        shown.put("today", today);
        shown.put(
                "termEnd",
                terms.term(person, application.area(), first.determinedOn(), today)
                        .end());
        shown.put(
                "agreementMaxMonths",
                tables.figure(Figures.AGREEMENT_MAX_MONTHS, today).value());
        shown.put("bankAccountMasked", application.bank().masked());
        return shown;
    }
}
