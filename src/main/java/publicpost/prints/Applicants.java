package publicpost.prints;

import static java.util.stream.Collectors.joining;

import java.time.Period;
import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.intake.Application;
import publicpost.intake.Claim;
import publicpost.intake.Evidence;
import publicpost.offices.Offices;
import publicpost.people.People;
import publicpost.policy.PolicyTables;
import publicpost.policy.TargetGroup;
import publicpost.printing.FormPart.Box;
import publicpost.printing.FormPart.Boxes;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Offer;

/** The boxes about the applicant, which several forms begin with. */
@Component
class Applicants {

    private final People people;
    private final Offices offices;
    private final Announcements announcements;
    private final Evidence evidence;
    private final PolicyTables tables;

    Applicants(People people, Offices offices, Announcements announcements, Evidence evidence, PolicyTables tables) {
        this.people = people;
        this.offices = offices;
        this.announcements = announcements;
        this.evidence = evidence;
        this.tables = tables;
    }

    /** Who it is. */
    Boxes person(Application application, Numbers numbers) {
        var person = people.get(application.personId());
        var village = offices.get(application.village());
        return new Boxes(List.of(
                Box.of("姓名", person.name()),
                Box.of("性别", PrintWords.sex(person.sex())),
                Box.of("出生日期", PrintWords.day(person.born())),
                Box.of(
                        "申请时年龄",
                        Period.between(person.born(), application.appliedOn()).getYears() + "周岁"),
                Box.of("身份证号码", numbers.idNumber()),
                Box.of("联系电话", numbers.phone()),
                Box.wide("户籍地", person.householdPlace()),
                Box.of("镇（街道）", offices.nameOf(village.parent())),
                Box.of("村（社区）", village.name()),
                Box.wide("退休类别", PrintWords.retirement(person.retirementCategory()))));
    }

    Numbers numbers(Application application, boolean whole) {
        return Numbers.of(people.get(application.personId()), application.bank(), whole);
    }

    /** What is claimed and wanted. */
    Boxes wishes(Application application) {
        return new Boxes(List.of(
                Box.of("岗位区域", PrintWords.area(application.area())),
                Box.of("失业登记", application.unemployedRegistered() ? "已登记" : "未登记"),
                Box.wide("申请类别", claims(application)),
                Box.wide("志愿岗位", posts(application))));
    }

    private String claims(Application application) {
        return evidence.claims(application.id()).stream()
                .filter(claim -> claim.result() != Claim.Result.DROPPED)
                .map(claim -> group(application, claim.groupCode()))
                .collect(joining("、"));
    }

    String group(Application application, String code) {
        return TargetGroup.labelOf(code, tables.groupsInForce(application.appliedOn()));
    }

    private String posts(Application application) {
        var offers = announcements.offersOf(application.recruitmentId());
        return application.wishes().stream()
                .map(wish -> Offer.titleOf(wish, offers))
                .collect(joining("、"));
    }
}
