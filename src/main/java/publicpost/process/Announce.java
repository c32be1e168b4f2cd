package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.offices.Offices;
import publicpost.plan.CellState;
import publicpost.plan.Plan;
import publicpost.plan.Planning;
import publicpost.plan.Seats;
import publicpost.policy.Area;
import publicpost.policy.Figures;
import publicpost.policy.PayBasis;
import publicpost.policy.PolicyTables;
import publicpost.recruitment.AnnouncementDraft;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.OfferDraft;
import publicpost.recruitment.PostType;

/** 岗位需求公告: a town says which posts it offers, and until when one may apply. */
@Component
class Announce implements Opening {

    private final Announcements announcements;
    private final Planning planning;
    private final Seats seats;
    private final Offices offices;
    private final PolicyTables tables;
    private final Clock clock;

    Announce(
            Announcements announcements,
            Planning planning,
            Seats seats,
            Offices offices,
            PolicyTables tables,
            Clock clock) {
        this.announcements = announcements;
        this.planning = planning;
        this.seats = seats;
        this.offices = offices;
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public Opened open(Officer officer, Answer answer) {
        var draft = read(townOf(officer), answer);
        var published = announcements.publish(draft, officer.id());
        return new Opened(published.caseNumber(), offices.nameOf(published.town()));
    }

    private static String townOf(Officer officer) {
        return officer.town().orElseThrow(() -> Refused.at("town", "镇街", "只有镇（街道）可以发布岗位需求公告"));
    }

    private static AnnouncementDraft read(String town, Answer a) {
        var year = a.whole("year", "计划年度", 2022, 2100);
        var title = a.text("title", "公告标题");
        var conditions = a.text("conditions", "报名条件");
        var howToApply = a.text("howToApply", "报名方式");
        var from = a.day("windowFrom", "报名开始日期");
        var until = a.day("windowUntil", "报名截止日期");
        var offers = a.rows("offers").stream().map(Announce::offer).toList();
        if (offers.isEmpty()) {
            a.wrong("offers", "招聘岗位", "至少填写一个岗位");
        }
        a.refuseIfWrong();
        return new AnnouncementDraft(town, year, title, conditions, howToApply, from, until, offers);
    }

    private static OfferDraft offer(Answer a) {
        var types = a.choices("types", "岗位类型", PostType.class);
        if (types.isEmpty()) {
            a.wrong("types", "岗位类型", "至少选择一类");
        }
        var title = a.text("title", "岗位名称");
        var area = a.choice("area", "区域", Area.class);
        var place = a.text("place", "工作地点");
        var duties = a.text("duties", "岗位职责");
        var basis = a.choice("payBasis", "计酬方式", PayBasis.class);
        var pay = a.number("pay", "岗位待遇", "0.01", "100000");
        var hours = a.number("hours", "每月工时", "1", "300");
        var supervisor = a.text("supervisor", "管理人员");
        var headcount = a.whole("headcount", "招聘人数", 1, 500);
        var known = types.contains(null) || types.isEmpty() ? EnumSet.noneOf(PostType.class) : EnumSet.copyOf(types);
        return headcount == null
                ? null
                : new OfferDraft(title, area, known, place, duties, basis, pay, hours, supervisor, headcount);
    }

    @Override
    public Object context(Officer officer) {
        var town = townOf(officer);
        var today = LocalDate.now(clock);
        var monthly = tables.figure(Figures.MINIMUM_WAGE_MONTHLY, today);
        var shown = new LinkedHashMap<String, Object>();
        shown.put("town", town);
        shown.put("townName", offices.nameOf(town));
        shown.put("today", today);
        shown.put(
                "years",
                planning.inForce().stream().map(plan -> free(plan, town)).toList());
        shown.put(
                "minimumWage",
                Map.of(
                        "monthly", monthly.value(),
                        "hourly",
                                tables.figure(Figures.MINIMUM_WAGE_HOURLY, today)
                                        .value(),
                        "notice", monthly.source()));
        shown.put(
                "postTypes",
                Arrays.stream(PostType.values())
                        .map(type -> Map.of("code", type.name(), "label", type.label()))
                        .toList());
        shown.put("fields", List.of("乡村振兴", "卫生防疫", "农林水利", "扶老助残", "劳动保障", "新时代文明实践站（所）管理服务", "农村公共文化设施管理维护"));
        shown.put(
                "minWindowWorkingDays",
                tables.figure(Figures.WINDOW_MIN_WORKING_DAYS, today).value());
        return shown;
    }

    private Map<String, Object> free(Plan plan, String town) {
        var cells = seats.of(plan.year());
        return Map.of(
                "year", plan.year(),
                "urbanFree", free(cells, town, Area.URBAN),
                "ruralFree", free(cells, town, Area.RURAL));
    }

    private static int free(List<CellState> cells, String town, Area area) {
        return cells.stream()
                .filter(cell -> cell.key().town().equals(town) && cell.key().area() == area)
                .mapToInt(CellState::undeveloped)
                .sum();
    }
}
