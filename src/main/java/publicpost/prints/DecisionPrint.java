package publicpost.prints;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import publicpost.casefile.DecisionMade;
import publicpost.casefile.Records;
import publicpost.intake.Intake;
import publicpost.offices.Office.Kind;
import publicpost.offices.Offices;
import publicpost.people.People;
import publicpost.people.Person;
import publicpost.placement.Matters;
import publicpost.placement.Placements;
import publicpost.printing.Form;
import publicpost.printing.FormPart;
import publicpost.printing.FormPart.Box;
import publicpost.printing.FormPart.Boxes;
import publicpost.printing.FormPart.Signed;
import publicpost.printing.FormPart.Text;

/** 决定告知书: what was decided on the person, why, by which clause, and where and until when one may complain. */
@Component
class DecisionPrint {

    private static final String REFUSAL = "REFUSAL";
    private static final String TERM = "TERM_REVIEW";
    private static final Set<String> KINDS = Set.of(REFUSAL, "APPROVAL", TERM);

    private final Records records;
    private final Intake intake;
    private final Matters matters;
    private final Placements placements;
    private final People people;
    private final Offices offices;
    private final DecisionReasons reasons;

    DecisionPrint(
            Records records,
            Intake intake,
            Matters matters,
            Placements placements,
            People people,
            Offices offices,
            DecisionReasons reasons) {
        this.records = records;
        this.intake = intake;
        this.matters = matters;
        this.placements = placements;
        this.people = people;
        this.offices = offices;
        this.reasons = reasons;
    }

    boolean isThere(String caseNumber) {
        return latest(caseNumber).isPresent();
    }

    private Optional<DecisionMade> latest(String caseNumber) {
        return records.decisionsOf(caseNumber).stream()
                .filter(made -> KINDS.contains(made.ruling().kind()))
                .reduce((earlier, later) -> later);
    }

    Form of(String caseNumber) {
        var made = latest(caseNumber).orElseThrow();
        var parts = new ArrayList<FormPart>();
        if (made.ruling().kind().equals(TERM)) {
            var placement = placements.get(matters.get(caseNumber).placementId());
            parts.addAll(letter(made, people.get(placement.personId()), reasons.term(placement, made)));
        } else {
            var application = intake.get(caseNumber);
            parts.addAll(letter(made, people.get(application.personId()), reasons.application(application, made)));
        }
        parts.add(Signed.by(office(made), PrintWords.day(made.ruling().askedOn())));
        parts.add(served());
        return new Form(title(made), "案号：" + caseNumber, "", parts);
    }

    private static String title(DecisionMade made) {
        return switch (made.ruling().kind()) {
            case REFUSAL -> "不予安置决定告知书";
            case TERM -> "岗位补贴期限处理决定告知书";
            default -> "安置审批决定告知书";
        };
    }

    private static List<Text> letter(DecisionMade made, Person person, List<String> said) {
        var ruling = made.ruling();
        var all = new ArrayList<String>();
        all.add("%s（身份证号码%s）：".formatted(person.name(), person.idNumber().masked()));
        all.addAll(said);
        all.add("依据：%s（%s）。".formatted(String.join("、", ruling.clauses()), PrintWords.PLAN));
        return List.of(new Text("", all), new Text("救济途径", complaint()));
    }

    /** The periods are those of the law; the plan has none of its own. */
    static List<String> complaint() {
        return List.of(
                "对本决定有异议的，可以向区科技创新局申请复核。",
                "也可以自收到本告知书之日起六十日内，依照《中华人民共和国行政复议法》第二十条向________________申请行政复议；"
                        + "或者自收到本告知书之日起六个月内，依照《中华人民共和国行政诉讼法》第四十六条向________________人民法院提起行政诉讼。申请复核不影响上述期限。");
    }

    private String office(DecisionMade made) {
        var district = offices.of(Kind.DISTRICT).get(0).name();
        if (!made.ruling().kind().equals(REFUSAL) || Deciders.byDistrict(records.trailOf(made.caseNumber()))) {
            return district;
        }
        return offices.nameOf(
                offices.get(intake.get(made.caseNumber()).village()).parent());
    }

    static Boxes served() {
        return new Boxes(List.of(
                Box.of("送达方式", "□当面　□留置　□邮寄"),
                Box.of("送达日期", FormPart.DATE.strip()),
                Box.of("受送达人签字", ""),
                Box.of("送达人签字", "")));
    }
}
