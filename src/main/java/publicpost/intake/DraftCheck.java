package publicpost.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.casefile.Refused.FieldError;
import publicpost.offices.Offices;
import publicpost.people.People;
import publicpost.policy.PolicyTables;
import publicpost.policy.TargetGroup;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Recruitment;

/** What can be said of an application without knowing whose it is. What is not filled in yet is left to whoever reads the form. */
@Component
class DraftCheck {

    private final Announcements announcements;
    private final Offices offices;
    private final PolicyTables tables;

    DraftCheck(Announcements announcements, Offices offices, PolicyTables tables) {
        this.announcements = announcements;
        this.offices = offices;
        this.tables = tables;
    }

    /** Everything, of a draft that need not be whole. */
    List<FieldError> problems(ApplicationDraft draft, Recruitment announcement, LocalDate today) {
        var problems = places(draft, announcement);
        if (draft.area() != null) {
            var known = tables.groupsInForce(today);
            draft.groups().forEach(code -> collect(problems, () -> inArea(known, code, draft)));
        }
        if (draft.idNumber() != null && draft.person().retirementCategory() != null) {
            collect(problems, () -> People.checkCategory(draft.idNumber(), draft.person()));
        }
        return problems;
    }

    private static void collect(List<FieldError> problems, Runnable check) {
        try {
            check.run();
        } catch (Refused refused) {
            problems.addAll(refused.errors());
        }
    }

    /** @throws Refused when the village or a post is of another town */
    void refuseElsewhere(ApplicationDraft draft, Recruitment announcement) {
        var problems = places(draft, announcement);
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private List<FieldError> places(ApplicationDraft draft, Recruitment announcement) {
        var problems = new ArrayList<FieldError>();
        if (draft.village() != null && !isOfTown(draft.village(), announcement)) {
            problems.add(new FieldError("village", "村（社区）", "不属于发布公告的镇街"));
        }
        if (draft.area() != null && !areOffered(draft, announcement)) {
            problems.add(new FieldError("wishes", "志愿岗位", "请从本公告同一区域的岗位中选择，且不重复"));
        }
        return problems;
    }

    private boolean isOfTown(String village, Recruitment announcement) {
        return offices.find(village)
                .filter(found -> announcement.town().equals(found.parent()))
                .isPresent();
    }

    private boolean areOffered(ApplicationDraft draft, Recruitment announcement) {
        var offered = announcements.offersOf(announcement.id()).stream()
                .filter(offer -> offer.area() == draft.area())
                .map(offer -> offer.id())
                .toList();
        return !draft.wishes().isEmpty()
                && offered.containsAll(draft.wishes())
                && Set.copyOf(draft.wishes()).size() == draft.wishes().size();
    }

    /** @throws Refused when there is none of that code where the application is for */
    static TargetGroup inArea(List<TargetGroup> known, String code, ApplicationDraft draft) {
        return known.stream()
                .filter(group -> group.code().equals(code))
                .filter(group -> group.area() == null || group.area() == draft.area())
                .findFirst()
                .orElseThrow(() -> Refused.at("groups", "申请人所属名单（可多选）", "“%s”不是申请区域现行的安置对象类别".formatted(code)));
    }
}
