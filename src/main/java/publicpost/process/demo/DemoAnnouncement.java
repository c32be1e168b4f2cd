package publicpost.process.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import publicpost.process.Officer;

/**
 * One invented announcement of the demo.
 *
 * @param key the letter by which its applicants name it
 * @param reach how far the recruitment is brought
 * @param keepsList whether the town keeps the waiting list when it closes
 */
record DemoAnnouncement(
        String key,
        String town,
        String area,
        DemoReach reach,
        boolean keepsList,
        String title,
        List<Map<String, Object>> offers) {

    private static final int PLAN_YEAR = 2022;

    boolean urban() {
        return "URBAN".equals(area);
    }

    Officer townOfficer() {
        return DemoDesk.officer(town);
    }

    Map<String, Object> form(DemoDays days) {
        var offered = offers.stream().map(this::withArea).toList();
        return Map.of(
                "year",
                PLAN_YEAR,
                "title",
                title,
                "conditions",
                "符合《城乡公益性岗位实施方案》安置对象条件（示例公告）",
                "howToApply",
                "到户籍所在村（社区）报名（示例公告）",
                "windowFrom",
                days.announced().toString(),
                "windowUntil",
                days.windowUntil().toString(),
                "offers",
                offered);
    }

    private Map<String, Object> withArea(Map<String, Object> offer) {
        var all = new HashMap<>(offer);
        all.put("area", area);
        return all;
    }
}
