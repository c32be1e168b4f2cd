package publicpost.prints;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.intake.Intake;
import publicpost.offices.Offices;
import publicpost.people.People;
import publicpost.policy.Ranked.Standing;
import publicpost.printing.Cell;
import publicpost.printing.Column;
import publicpost.printing.Form;
import publicpost.printing.FormPart;
import publicpost.printing.FormPart.Rows;
import publicpost.printing.FormPart.Signed;
import publicpost.printing.FormPart.Text;
import publicpost.printing.Table;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Notice;
import publicpost.recruitment.Notices;
import publicpost.recruitment.Offer;
import publicpost.recruitment.Ranking;
import publicpost.recruitment.RankingDesk;
import publicpost.recruitment.Recruitment;

/**
 * 公示: name, village, post, period and how to object, and nothing more: no number, account, health, category, score or
 * vote of anybody (§二(四)).
 */
@Service
@Transactional(readOnly = true)
public class NoticePrint {

    private static final List<Column> COLUMNS =
            List.of(Column.number("序号", 3), Column.mark("姓名", 8), Column.mark("村（社区）", 14), Column.mark("岗位", 16));

    private final Announcements announcements;
    private final Notices notices;
    private final RankingDesk rankings;
    private final Intake intake;
    private final People people;
    private final Offices offices;

    NoticePrint(
            Announcements announcements,
            Notices notices,
            RankingDesk rankings,
            Intake intake,
            People people,
            Offices offices) {
        this.announcements = announcements;
        this.notices = notices;
        this.rankings = rankings;
        this.intake = intake;
        this.people = people;
        this.offices = offices;
    }

    private record Listed(Offer offer, Ranking ranking) {}

    /** The town whose notice it is; empty where nothing was put up yet. */
    public Optional<String> townOf(String announcement) {
        return announcements
                .find(announcement)
                .filter(recruitment -> notices.of(recruitment.id()).isPresent())
                .map(Recruitment::town);
    }

    /** @throws NoSuchElementException when there is no such announcement, or nothing was put up yet */
    public Form of(String announcement) {
        var recruitment = announcements.get(announcement);
        var notice = notices.of(recruitment.id())
                .orElseThrow(() -> new NoSuchElementException("no notice of " + announcement));
        var listed = announcements.offersOf(recruitment.id()).stream()
                .flatMap(offer -> rankings.inOrder(offer.id()).stream().map(place -> new Listed(offer, place)))
                .toList();
        var town = offices.nameOf(recruitment.town());
        var parts = new ArrayList<FormPart>();
        parts.add(Text.of("根据%s，经个人申请、民主评议和审核，现将“%s”拟安置人员予以公示。".formatted(PrintWords.PLAN, recruitment.title())));
        parts.add(new Rows("拟安置人员", table(listed, Standing.SHORT_LIST)));
        if (listed.stream().anyMatch(one -> one.ranking().standing() == Standing.WAITING_LIST)) {
            parts.add(new Rows("候补人员", table(listed, Standing.WAITING_LIST)));
        }
        parts.add(Text.of(period(notice), objections(town)));
        parts.add(Signed.by(town, PrintWords.day(notice.startsOn())));
        return new Form("城乡公益性岗位拟安置人员公示", town, number(recruitment), parts);
    }

    private static String number(Recruitment recruitment) {
        return "招聘公告：" + recruitment.caseNumber();
    }

    private Table table(List<Listed> listed, Standing standing) {
        var people = listed.stream()
                .filter(one -> one.ranking().standing() == standing)
                .toList();
        return Table.of(
                COLUMNS,
                IntStream.range(0, people.size())
                        .mapToObj(i -> row(i + 1, people.get(i)))
                        .toList());
    }

    private List<Cell> row(int number, Listed one) {
        var application = intake.get(one.ranking().applicationId());
        return List.of(
                Cell.number(number),
                Cell.text(people.get(application.personId()).name()),
                Cell.text(offices.nameOf(application.village())),
                Cell.text(one.offer().title()));
    }

    private static String period(Notice notice) {
        return "公示期：%s至%s。".formatted(PrintWords.day(notice.startsOn()), PrintWords.day(notice.endsOn()));
    }

    private static String objections(String town) {
        return "对公示人员有异议的，请在公示期内向%s提出，书面、当面均可，实名、匿名均受理；请写明事实和线索。受理地点和电话：________________________。".formatted(town);
    }
}
