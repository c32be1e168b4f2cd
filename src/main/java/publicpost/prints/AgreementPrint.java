package publicpost.prints;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import publicpost.incumbents.Incumbents;
import publicpost.intake.BankAccount;
import publicpost.intake.Intake;
import publicpost.offices.Offices;
import publicpost.people.People;
import publicpost.people.Person;
import publicpost.placement.Paper;
import publicpost.placement.Placement;
import publicpost.placement.Placements;
import publicpost.policy.Area;
import publicpost.policy.Scheme;
import publicpost.printing.Form;
import publicpost.printing.FormPart;
import publicpost.printing.FormPart.Box;
import publicpost.printing.FormPart.Boxes;
import publicpost.printing.FormPart.Text;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Posts;

/** 协议: what town and person sign before the start; what the papers do not say yet is left blank (§二(三), §二(四)). */
@Component
class AgreementPrint {

    private final Placements placements;
    private final Intake intake;
    private final Incumbents incumbents;
    private final People people;
    private final Posts posts;
    private final Announcements announcements;
    private final Offices offices;

    AgreementPrint(
            Placements placements,
            Intake intake,
            Incumbents incumbents,
            People people,
            Posts posts,
            Announcements announcements,
            Offices offices) {
        this.placements = placements;
        this.intake = intake;
        this.incumbents = incumbents;
        this.people = people;
        this.posts = posts;
        this.announcements = announcements;
        this.offices = offices;
    }

    /** Who stays under an earlier scheme keeps the agreement of then. */
    boolean isDue(String caseNumber) {
        return placement(caseNumber).isPresent();
    }

    private Optional<Placement> placement(String caseNumber) {
        return placements
                .ofCase(caseNumber)
                .filter(placement -> placement.scheme() == Scheme.PLAN && placement.postId() != null);
    }

    Form of(String caseNumber, boolean whole) {
        var placement = placement(caseNumber).orElseThrow();
        var papers = placements.papersOf(placement);
        var person = people.get(placement.personId());
        var numbers = Numbers.of(person, bank(caseNumber), whole);
        var post = posts.get(placement.postId());
        var rural = placement.home().area() == Area.RURAL;
        var agreement = latest(papers, rural ? "服务协议" : "劳动合同");
        var parts = new ArrayList<FormPart>();
        parts.add(parties(placement, person, numbers));
        parts.addAll(new AgreementTerms(
                        rural,
                        announcements.offer(post.offerId()),
                        post.code(),
                        agreement,
                        latest(papers, rural ? "意外伤害保险" : "社会保险"),
                        numbers)
                .all());
        parts.add(Text.of("本%s一式两份，甲乙双方各执一份，自双方签字盖章之日起生效。".formatted(rural ? "协议" : "合同")));
        parts.add(new FormPart.Signed(
                List.of(List.of("甲方（盖章）：", "负责人（签字）：", FormPart.DATE), List.of("乙方（签字、手印）：", "", FormPart.DATE))));
        return new Form(
                rural ? "乡村公益性岗位服务协议" : "城镇公益性岗位劳动合同",
                "编号：" + agreement.map(Paper::number).orElse("________________"),
                "案号：" + caseNumber,
                parts);
    }

    private BankAccount bank(String caseNumber) {
        return intake.find(caseNumber)
                .map(one -> one.bank())
                .or(() -> incumbents.find(caseNumber).map(one -> one.bank()))
                .orElse(null);
    }

    private static Optional<Paper> latest(List<Paper> papers, String kind) {
        return papers.stream().filter(paper -> paper.kind().equals(kind)).reduce((earlier, later) -> later);
    }

    private Boxes parties(Placement placement, Person person, Numbers numbers) {
        return new Boxes(List.of(
                Box.wide("甲方", offices.nameOf(placement.home().town())),
                Box.of("住所", ""),
                Box.of("负责人", ""),
                Box.of("乙方", person.name()),
                Box.of("性别", PrintWords.sex(person.sex())),
                Box.of("身份证号码", numbers.idNumber()),
                Box.of("联系电话", numbers.phone()),
                Box.wide("户籍地", person.householdPlace()),
                Box.wide("村（社区）", offices.nameOf(placement.home().village()))));
    }
}
