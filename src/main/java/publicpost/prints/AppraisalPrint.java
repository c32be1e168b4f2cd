package publicpost.prints;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.intake.Application;
import publicpost.intake.Appraisal;
import publicpost.intake.Appraisals;
import publicpost.intake.Intake;
import publicpost.intake.Minutes;
import publicpost.offices.Offices;
import publicpost.people.People;
import publicpost.policy.AppraisalOutcome;
import publicpost.printing.Cell;
import publicpost.printing.Column;
import publicpost.printing.Form;
import publicpost.printing.FormPart;
import publicpost.printing.FormPart.Box;
import publicpost.printing.FormPart.Boxes;
import publicpost.printing.Table;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Recruitment;

/** 评议记录: a village's meetings under one announcement, each on sheets of its own, signed by those present (§二(四)). */
@Service
@Transactional(readOnly = true)
public class AppraisalPrint {

    private static final List<Column> COLUMNS = List.of(
            Column.number("序号", 2.5),
            Column.mark("姓名", 5),
            Column.mark("案号", 7),
            Column.number("实到", 3),
            Column.number("同意", 3),
            Column.number("反对", 3),
            Column.number("弃权", 3),
            Column.number("得分", 3),
            Column.mark("结果", 4),
            Column.words("回避", 6));

    /** Of more people only so many sign on the sheet itself. */
    private static final int MOST_NAMES = 100;

    private final Announcements announcements;
    private final Intake intake;
    private final Appraisals appraisals;
    private final People people;
    private final Offices offices;

    AppraisalPrint(Announcements announcements, Intake intake, Appraisals appraisals, People people, Offices offices) {
        this.announcements = announcements;
        this.intake = intake;
        this.appraisals = appraisals;
        this.people = people;
        this.offices = offices;
    }

    private record Meeting(LocalDate heldOn, String place, String chair) {
        static Meeting of(Voted voted) {
            var minutes = voted.minutes();
            return new Meeting(minutes.heldOn(), minutes.place(), minutes.chair());
        }
    }

    private record Voted(String name, String caseNumber, Appraisal appraisal) {
        Minutes minutes() {
            return appraisal.meeting();
        }
    }

    /** @throws NoSuchElementException when there is no such announcement, or no meeting that may be seen */
    public List<Form> of(String announcement, String village) {
        var recruitment = announcements.get(announcement);
        var meetings = intake.of(recruitment.id(), EnumSet.allOf(Application.Status.class)).stream()
                .filter(application -> application.village().equals(village))
                .flatMap(application -> appraisals.of(application.id()).stream().map(one -> voted(application, one)))
                .collect(groupingBy(Meeting::of, LinkedHashMap::new, toList()));
        if (meetings.isEmpty()) {
            throw new NoSuchElementException("no meeting of " + village);
        }
        return meetings.entrySet().stream()
                .map(meeting -> form(recruitment, offices.nameOf(village), meeting.getKey(), meeting.getValue()))
                .toList();
    }

    private Voted voted(Application application, Appraisal appraisal) {
        return new Voted(people.get(application.personId()).name(), application.caseNumber(), appraisal);
    }

    private static Form form(Recruitment recruitment, String village, Meeting meeting, List<Voted> voted) {
        var parts = new ArrayList<FormPart>();
        parts.add(head(recruitment, meeting, voted));
        parts.add(new FormPart.Rows("评议结果", Table.of(COLUMNS, rows(voted))));
        parts.add(new FormPart.Text("评议记录", minutes(voted)));
        parts.add(new FormPart.Names("到会人员签字", Math.min(most(voted), MOST_NAMES)));
        parts.add(new FormPart.Opinion("村（社区）\n意见", "", List.of("主持人", "记录人", "监督人"), village, FormPart.DATE));
        return new Form("民主评议记录", village, "招聘公告：" + recruitment.caseNumber(), parts);
    }

    private static Boxes head(Recruitment recruitment, Meeting meeting, List<Voted> voted) {
        return new Boxes(List.of(
                Box.wide("评议事项", "“%s”报名人员民主评议".formatted(recruitment.title())),
                Box.of("会议日期", PrintWords.day(meeting.heldOn())),
                Box.of("会议地点", meeting.place()),
                Box.of("主持人", meeting.chair()),
                Box.of("记录人", ""),
                Box.of("法定到会人数", distinct(voted, Minutes::quorum)),
                Box.of("实到人数", distinct(voted, Minutes::present))));
    }

    private static String distinct(List<Voted> voted, Function<Minutes, Integer> number) {
        return voted.stream()
                .map(Voted::minutes)
                .map(number)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(joining("、"));
    }

    private static int most(List<Voted> voted) {
        return voted.stream().mapToInt(one -> one.minutes().present()).max().orElse(0);
    }

    private static List<List<Cell>> rows(List<Voted> voted) {
        return IntStream.range(0, voted.size())
                .mapToObj(i -> row(i + 1, voted.get(i)))
                .toList();
    }

    private static List<Cell> row(int number, Voted voted) {
        var minutes = voted.minutes();
        return List.of(
                Cell.number(number),
                Cell.text(voted.name()),
                Cell.text(voted.caseNumber()),
                Cell.number(minutes.present()),
                Cell.number(minutes.votesFor()),
                Cell.number(minutes.votesAgainst()),
                Cell.number(minutes.votesAbstain()),
                Cell.text(minutes.score() == null ? "" : PrintWords.number(minutes.score())),
                Cell.text(result(voted.appraisal().result())),
                Cell.text(minutes.withdrew()));
    }

    /** What was said of all stands once; what was said of some with their names. */
    private static List<String> minutes(List<Voted> voted) {
        Map<String, List<String>> byText = voted.stream()
                .collect(groupingBy(one -> one.minutes().text(), LinkedHashMap::new, mapping(Voted::name, toList())));
        return byText.size() == 1
                ? List.copyOf(byText.keySet())
                : byText.entrySet().stream()
                        .map(said -> String.join("、", said.getValue()) + "：" + said.getKey())
                        .toList();
    }

    static String result(AppraisalOutcome.Result result) {
        return switch (result) {
            case PASSED -> "通过";
            case FAILED -> "未通过";
            case NO_QUORUM -> "未达法定人数";
        };
    }
}
