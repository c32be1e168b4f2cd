package publicpost.process.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import publicpost.lists.CellReader;
import publicpost.lists.Line;
import publicpost.lists.Problem;
import publicpost.people.IdNumber;
import publicpost.policy.TargetGroup;
import publicpost.recruitment.Recruitment;

/** Reads one line as the application's form; everything that is wrong with it is named. */
final class ApplicantLine {

    private static final int LONGEST = 200;

    private final Choices choices;
    private final List<Problem> problems = new ArrayList<>();
    private final CellReader<ApplicantColumn> cells;

    ApplicantLine(Line<ApplicantColumn> line, Choices choices) {
        this.choices = choices;
        this.cells = new CellReader<>(line, problems);
    }

    List<Problem> problems() {
        return problems;
    }

    /** Of use only when there are no problems. */
    Map<String, Object> form() {
        var form = new HashMap<String, Object>();
        form.put("documents", List.of());
        text(form, ApplicantColumn.NAME);
        text(form, ApplicantColumn.PHONE);
        text(form, ApplicantColumn.HOUSEHOLD);
        text(form, ApplicantColumn.BANK);
        text(form, ApplicantColumn.ACCOUNT);
        form.put("idNumber", idNumber());
        form.put(
                "retirementCategory",
                cells.parsed(ApplicantColumn.RETIREMENT, "应为 男、女55 或 女50", ListWords::retirement));
        form.put("area", cells.choice(ApplicantColumn.AREA, ListWords.AREAS, "应为 乡村 或 城镇"));
        form.put("village", cells.choice(ApplicantColumn.VILLAGE, choices.villages(), "没有这个村（社区）"));
        form.put("unemployedRegistered", cells.choice(ApplicantColumn.UNEMPLOYED, ListWords.YES_NO, "应为 是 或 否"));
        form.put("consent", cells.choice(ApplicantColumn.CONSENT, ListWords.YES_NO, "应为 是 或 否"));
        form.put("groups", groups((String) form.get("area")));
        var announcement = announcement();
        form.put("announcement", announcement == null ? null : announcement.id());
        form.put("wishes", wishes(announcement, (String) form.get("area")));
        return form;
    }

    private void text(Map<String, Object> form, ApplicantColumn column) {
        form.put(column.field(), cells.text(column, LONGEST));
    }

    private String idNumber() {
        return cells.parsed(ApplicantColumn.ID_NUMBER, "应为 18 位有效公民身份号码，请核对校验位和出生日期", text -> IdNumber.read(text)
                .map(IdNumber::digits)
                .orElse(null));
    }

    private Recruitment announcement() {
        return cells.parsed(
                ApplicantColumn.ANNOUNCEMENT, "不是本镇街正在报名的公告，应为公告编号，如 ZP2026-0001", choices.posts()::announcement);
    }

    private List<String> groups(String area) {
        var groups = new ArrayList<String>();
        groups.add(group(ApplicantColumn.GROUP, area));
        Stream.of(ApplicantColumn.SECOND_GROUP, ApplicantColumn.THIRD_GROUP)
                .filter(column -> !cells.isEmpty(column))
                .forEach(column -> groups.add(group(column, area)));
        return groups.stream().filter(Objects::nonNull).distinct().toList();
    }

    private String group(ApplicantColumn column, String area) {
        var group = cells.choice(column, choices.groups(), "不是现行的安置对象类别，请从模板的下拉列表中选");
        if (group == null) {
            return null;
        }
        return area == null || group.area() == null || group.area().name().equals(area)
                ? group.code()
                : cells.wrong(column, "不是申请区域的安置对象类别");
    }

    private List<Long> wishes(Recruitment announcement, String area) {
        var wishes = new ArrayList<Long>();
        for (var column : List.of(ApplicantColumn.WISH, ApplicantColumn.SECOND_WISH, ApplicantColumn.THIRD_WISH)) {
            if (column == ApplicantColumn.WISH || !cells.isEmpty(column)) {
                wishes.add(wish(column, announcement, area));
            }
        }
        return wishes.stream().filter(Objects::nonNull).toList();
    }

    /** Nothing more is said of it where the announcement itself is wrong. */
    private Long wish(ApplicantColumn column, Recruitment announcement, String area) {
        var text = cells.text(column, LONGEST);
        if (text == null || announcement == null) {
            return null;
        }
        var meant = choices.posts().named(announcement, text).stream()
                .filter(offer -> area == null || offer.area().name().equals(area))
                .toList();
        if (meant.size() == 1) {
            return meant.get(0).id();
        }
        return cells.wrong(column, meant.isEmpty() ? "该公告在申请区域没有这个岗位" : "该公告有几个同名岗位，请写成“岗位名称，工作地点”");
    }

    /**
     * What cells may say.
     *
     * @param villages codes by name, and
     * @param groups by label or code
     */
    record Choices(Map<String, String> villages, Map<String, TargetGroup> groups, OpenPosts posts) {}
}
