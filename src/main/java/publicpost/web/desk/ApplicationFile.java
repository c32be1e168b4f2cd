package publicpost.web.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import publicpost.calendar.OfficeClock;
import publicpost.casefile.Documents;
import publicpost.casefile.Letter;
import publicpost.casefile.Records;
import publicpost.intake.Application;
import publicpost.offices.Offices;
import publicpost.placement.Placements;
import publicpost.process.CaseDesk;
import publicpost.process.Officer;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Notices;

/** The file of an application: the person, masked, and everything that was verified and decided. */
@Component
class ApplicationFile {

    private final PersonPart person;
    private final Placements placements;
    private final LifeSheets life;
    private final Announcements announcements;
    private final Notices notices;
    private final ObjectionParts objections;
    private final ReviewSheet reviews;
    private final Offices offices;
    private final Documents documents;
    private final Records records;
    private final VerifiedParts verified;
    private final DecidedParts decided;
    private final Trails trails;
    private final CaseDesk cases;

    ApplicationFile(
            PersonPart person,
            Placements placements,
            LifeSheets life,
            Announcements announcements,
            Notices notices,
            ObjectionParts objections,
            ReviewSheet reviews,
            Offices offices,
            Documents documents,
            Records records,
            VerifiedParts verified,
            DecidedParts decided,
            Trails trails,
            CaseDesk cases) {
        this.person = person;
        this.placements = placements;
        this.life = life;
        this.announcements = announcements;
        this.notices = notices;
        this.objections = objections;
        this.reviews = reviews;
        this.offices = offices;
        this.documents = documents;
        this.records = records;
        this.verified = verified;
        this.decided = decided;
        this.trails = trails;
        this.cases = cases;
    }

    CaseFile of(Application application, Officer officer) {
        var number = application.caseNumber();
        var recruitment = announcements.get(application.recruitmentId());
        return new CaseFile(
                header(application),
                person.of(application.personId()),
                sheets(application, officer),
                verified.claims(application),
                documents.listed(number),
                verified.blocks(application),
                decided.rulings(number),
                verified.appraisals(application),
                decided.ranking(application),
                notices
                        .of(recruitment.id())
                        .filter(notice -> decided.isListed(application))
                        .map(notice -> RecruitmentFile.notice(recruitment.caseNumber(), notice))
                        .stream()
                        .toList(),
                objections.of(application, officer),
                decided.approvals(number),
                decided.placement(application),
                records.lettersOf(number).stream().map(ApplicationFile::letter).toList(),
                trails.of(number),
                trails.diagram(number),
                cases.mayWithdraw(application, officer));
    }

    private List<CaseFile.Sheet> sheets(Application application, Officer officer) {
        var inPost = placements
                .of(application.id())
                .map(one -> life.sheets(one, officer))
                .orElse(List.of());
        return Stream.concat(reviews.of(application.id()).stream(), inPost.stream())
                .toList();
    }

    private CaseFile.Header header(Application application) {
        var village = offices.get(application.village());
        return new CaseFile.Header(
                application.caseNumber(),
                "岗位申请",
                "%s公益性岗位申请".formatted(Words.of(application.area())),
                Words.of(application.status()),
                !application.status().isEnd(),
                village.name(),
                offices.nameOf(village.parent()));
    }

    static CaseFile.Letter letter(Letter letter) {
        return new CaseFile.Letter(
                LocalDate.ofInstant(letter.writtenAt(), OfficeClock.ZONE),
                Words.letter(letter.kind()),
                letter.content());
    }
}
