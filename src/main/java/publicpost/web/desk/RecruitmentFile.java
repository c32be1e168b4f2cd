package publicpost.web.desk;

import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.casefile.Documents;
import publicpost.intake.Application;
import publicpost.intake.Application.Status;
import publicpost.intake.Intake;
import publicpost.offices.Offices;
import publicpost.people.People;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Notice;
import publicpost.recruitment.Notices;
import publicpost.recruitment.Offer;
import publicpost.recruitment.Posts;
import publicpost.recruitment.Recruitment;

/** The file of a recruitment: what it offers, who applied, its notice. */
@Component
class RecruitmentFile {

    private final Announcements announcements;
    private final Posts posts;
    private final Intake intake;
    private final People people;
    private final Notices notices;
    private final Offices offices;
    private final Documents documents;
    private final Trails trails;

    RecruitmentFile(
            Announcements announcements,
            Posts posts,
            Intake intake,
            People people,
            Notices notices,
            Offices offices,
            Documents documents,
            Trails trails) {
        this.announcements = announcements;
        this.posts = posts;
        this.intake = intake;
        this.people = people;
        this.notices = notices;
        this.offices = offices;
        this.documents = documents;
        this.trails = trails;
    }

    CaseFile of(Recruitment recruitment) {
        var number = recruitment.caseNumber();
        var header = new CaseFile.Header(
                number,
                "岗位招聘",
                "%s（报名 %s 至 %s）".formatted(recruitment.title(), recruitment.windowFrom(), recruitment.windowUntil()),
                Words.of(recruitment.status()),
                recruitment.status() != Recruitment.Status.CLOSED,
                null,
                offices.nameOf(recruitment.town()));
        return CaseFiles.sheets(
                header,
                List.of(offers(recruitment), applicants(recruitment)),
                notices.of(recruitment.id()).map(notice -> notice(number, notice)).stream()
                        .toList(),
                documents.listed(number),
                trails.diagram(number),
                trails.of(number));
    }

    static CaseFile.Notice notice(String number, Notice notice) {
        return new CaseFile.Notice(
                number, notice.startsOn(), notice.endsOn(), notice.hasEnded() ? "已结束" : "公示中", notice.basis());
    }

    private CaseFile.Sheet offers(Recruitment recruitment) {
        return new CaseFile.Sheet(
                "招聘岗位",
                List.of("岗位", "区域", "地点", "职责", "待遇", "月工时", "管理人员", "人数", "空余"),
                announcements.offersOf(recruitment.id()).stream().map(this::row).toList());
    }

    private List<String> row(Offer offer) {
        return List.of(
                offer.title(),
                Words.of(offer.area()),
                offer.place(),
                offer.duties(),
                offer.pay().stripTrailingZeros().toPlainString() + " " + Words.of(offer.payBasis()),
                offer.hours().stripTrailingZeros().toPlainString(),
                offer.supervisor(),
                String.valueOf(offer.headcount()),
                String.valueOf(posts.freeOf(offer.id())));
    }

    private CaseFile.Sheet applicants(Recruitment recruitment) {
        return new CaseFile.Sheet(
                "报名人员",
                List.of("案号", "姓名", "村（社区）", "状态"),
                intake.of(recruitment.id(), EnumSet.allOf(Status.class)).stream()
                        .map(this::row)
                        .toList());
    }

    private List<String> row(Application application) {
        return List.of(
                application.caseNumber(),
                people.get(application.personId()).name(),
                offices.nameOf(application.village()),
                Words.of(application.status()));
    }
}
