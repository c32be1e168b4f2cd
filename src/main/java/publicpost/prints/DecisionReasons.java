package publicpost.prints;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.casefile.DecisionMade;
import publicpost.casefile.Sentence;
import publicpost.intake.Application;
import publicpost.intake.Appraisals;
import publicpost.intake.Claim;
import publicpost.intake.Evidence;
import publicpost.intake.Objection;
import publicpost.intake.Objections;
import publicpost.intake.Obstacle;
import publicpost.masks.Masks;
import publicpost.offices.Offices;
import publicpost.placement.Placement;
import publicpost.placement.Placements;
import publicpost.policy.AppraisalOutcome;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Posts;

/** What was found, decided and why, in sentences to the person. */
@Component
class DecisionReasons {

    private final Applicants applicants;
    private final Evidence evidence;
    private final Appraisals appraisals;
    private final Objections objections;
    private final Placements placements;
    private final Posts posts;
    private final Announcements announcements;
    private final Offices offices;

    DecisionReasons(
            Applicants applicants,
            Evidence evidence,
            Appraisals appraisals,
            Objections objections,
            Placements placements,
            Posts posts,
            Announcements announcements,
            Offices offices) {
        this.applicants = applicants;
        this.evidence = evidence;
        this.appraisals = appraisals;
        this.objections = objections;
        this.placements = placements;
        this.posts = posts;
        this.announcements = announcements;
        this.offices = offices;
    }

    List<String> application(Application application, DecisionMade made) {
        var applied =
                "您于%s提出城乡公益性岗位申请（案号%s）。".formatted(PrintWords.day(application.appliedOn()), application.caseNumber());
        return made.ruling().outcome().equals("APPROVED")
                ? approved(application, applied)
                : refused(application, applied, made);
    }

    // ── approved ────────────────────────────────────────────────────────────────────────────────────────────────

    private List<String> approved(Application application, String applied) {
        var said = new ArrayList<String>();
        said.add(applied + "经资格审核、民主评议、审核公示和区级审批，决定同意安置。");
        said.add(placements
                .of(application.id())
                .map(placement -> "安置岗位：%s。请按%s通知签订协议、办理保险后上岗。"
                        .formatted(
                                post(placement), offices.nameOf(placement.home().town())))
                .orElse("目前没有空余岗位，您列入候补名单，岗位空出后按名次通知。"));
        return said;
    }

    private String post(Placement placement) {
        var post = posts.get(placement.postId());
        return "%s（岗位编码%s）".formatted(announcements.offer(post.offerId()).title(), post.code());
    }

    // ── refused ─────────────────────────────────────────────────────────────────────────────────────────────────

    private List<String> refused(Application application, String applied, DecisionMade made) {
        var said = new ArrayList<String>();
        said.add(applied + "经审核，决定不予安置。");
        said.add("认定的事实：" + String.join("；", facts(application)) + "。");
        said.add("理由：%s。".formatted(Sentence.withoutEnd(made.ruling().reason())));
        return said;
    }

    private List<String> facts(Application application) {
        var facts = new ArrayList<String>();
        evidence.claims(application.id()).stream()
                .filter(claim -> claim.result() != Claim.Result.DROPPED)
                .forEach(claim -> facts.add(checked(application, claim)));
        evidence.obstacles(application.id()).stream()
                .filter(Obstacle::stands)
                .forEach(obstacle -> facts.add("%s（%s）"
                        .formatted(obstacle.block().label(), Sentence.withoutEnd(Masks.within(obstacle.evidence())))));
        appraisals.of(application.id()).stream()
                .reduce((earlier, later) -> later)
                .filter(last -> last.result() == AppraisalOutcome.Result.FAILED)
                .ifPresent(last -> facts.add(
                        "%s民主评议未通过".formatted(PrintWords.day(last.meeting().heldOn()))));
        // what others said against the person stays in the file
        if (objections.outcomes(application.id()).contains(Objection.Status.UPHELD)) {
            facts.add("公示期间收到异议，经调查成立");
        }
        return facts;
    }

    private String checked(Application application, Claim claim) {
        var group = applicants.group(application, claim.groupCode());
        var result = ApplicationPrint.result(claim.result());
        return "申请类别“%s”，经%s核验：%s".formatted(group, offices.nameOf(claim.verifier()), result);
    }

    // ── the term ────────────────────────────────────────────────────────────────────────────────────────────────

    List<String> term(Placement placement, DecisionMade made) {
        var post = placement.postId() == null ? placement.scheme().label() : post(placement);
        return List.of(
                "您自%s起在公益性岗位上岗，岗位：%s。经镇（街道）提出意见，对您的岗位补贴期限决定如下：".formatted(PrintWords.day(placement.startsOn()), post),
                Sentence.withoutEnd(made.ruling().reason()) + "。");
    }
}
