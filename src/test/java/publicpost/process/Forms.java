package publicpost.process;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people write into the forms when nothing is wrong; a scenario changes the field it is about. */
public final class Forms {

    public static final Map<String, ?> CONFIRMED =
            Map.of("result", "CONFIRMED", "listName", "核验名册", "listDate", "2026-05-01");

    public static final Map<String, ?> NOT_FOUND = Map.of("result", "NOT_FOUND", "note", "名册中没有此人");

    public static final Map<String, ?> APPROVED = Map.of("decision", "APPROVE");

    public static final Map<String, ?> ACCEPTED = Map.of("decision", "ACCEPT");

    public static final Map<String, ?> REFUSAL = Map.of("decision", "CONFIRM", "reason", "不属于安置对象", "clause", "§二(一)");

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private Forms() {}

    /** An invented identity number; an odd serial is a man's. */
    public static String idNumber(String born, int serial) {
        var digits = "371002" + born.replace("-", "") + "%03d".formatted(serial);
        var sum = 0;
        for (var i = 0; i < 17; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    public static Map<String, ?> confirmed(LocalDate on) {
        return Map.of("result", "CONFIRMED", "listName", "核验名册", "listDate", on.toString());
    }

    static Map<String, Object> offer(String title, String area, int headcount) {
        return new HashMap<>(Map.of(
                "title", title,
                "area", area,
                "types", List.of("PUBLIC_SERVICE"),
                "place", "初村",
                "duties", "村内保洁",
                "payBasis", "MONTHLY",
                "pay", "2400",
                "hours", "160",
                "supervisor", "王主任",
                "headcount", headcount));
    }

    static Map<String, Object> announcement(LocalDate today, List<?> offers) {
        return new HashMap<>(Map.of(
                "year",
                2022,
                "title",
                "公益性岗位公告",
                "conditions",
                "符合安置条件",
                "howToApply",
                "到村委会报名",
                "windowFrom",
                today.toString(),
                "windowUntil",
                today.plusDays(4).toString(),
                "offers",
                offers));
    }

    static Map<String, Object> application(String idNumber, Long announcement, List<Long> wishes) {
        var form = new HashMap<String, Object>();
        form.put("announcement", announcement);
        form.put("village", "village-chucun-1");
        form.put("area", "RURAL");
        form.put("idNumber", idNumber);
        form.put("name", "测试人" + idNumber.substring(14, 17));
        form.put("retirementCategory", categoryOf(idNumber));
        form.put("householdPlace", "初村镇初村一村");
        form.put("phone", "13800000000");
        form.put("bankName", "农村商业银行");
        form.put("bankAccount", "6222020000000000");
        form.put("unemployedRegistered", false);
        form.put("groups", List.of("RURAL_OLDER"));
        form.put("wishes", wishes);
        form.put("documents", List.of());
        form.put("consent", true);
        return form;
    }

    /** One that the sex in the number allows. */
    static String categoryOf(String idNumber) {
        return (idNumber.charAt(16) - '0') % 2 == 1 ? "MALE" : "FEMALE_50";
    }

    static Map<String, Object> appraisal(LocalDate on, int present, int votesFor, String score) {
        return Map.ofEntries(
                entry("decision", "RECORD"),
                entry("heldOn", on.toString()),
                entry("place", "村委会会议室"),
                entry("chair", "李书记"),
                entry("quorum", 15),
                entry("present", present),
                entry("votesFor", votesFor),
                entry("votesAgainst", present - votesFor),
                entry("votesAbstain", 0),
                entry("minutes", "一致认为符合条件"),
                entry("score", score));
    }

    static Map<String, Object> rank(LocalDate noticeFrom) {
        return Map.of("decision", "RANKED", "noticeFrom", noticeFrom.toString(), "noticeWorkingDays", 5);
    }

    public static Map<String, Object> ruralStart(LocalDate on) {
        var form = new HashMap<String, Object>();
        form.put("result", "READY");
        form.put("startOn", on.toString());
        form.put("agreementNumber", "XY-1");
        form.put("agreementSignedOn", on.toString());
        form.put("agreementFrom", on.toString());
        form.put("agreementUntil", on.plusMonths(12).minusDays(1).toString());
        form.put("insurer", "人保财险");
        form.put("policyNumber", "BD-1");
        form.put("insuranceFrom", on.toString());
        form.put("insuranceUntil", on.plusMonths(12).minusDays(1).toString());
        form.put("bankAccountVerified", true);
        form.put("postCodeVerified", true);
        form.put("documents", List.of());
        return form;
    }

    static Map<String, Object> urbanStart(LocalDate on) {
        var form = ruralStart(on);
        form.put("agreementUntil", on.plusMonths(36).minusDays(1).toString());
        form.put("socialInsuranceFrom", on.toString());
        return form;
    }

    /** What is proposed or decided at the end of a term; the day is the last one subsidised. */
    static Map<String, Object> term(String option, LocalDate until, String reason) {
        return Map.of("option", option, "until", until.toString(), "reason", reason);
    }

    static Map<String, Object> settled(LocalDate lastDay, LocalDate signedOn) {
        return new HashMap<>(Map.of("lastDay", lastDay.toString(), "signedOn", signedOn.toString()));
    }

    static Map<String, Object> agreement(LocalDate from, LocalDate until) {
        return new HashMap<>(Map.of(
                "result",
                "RENEWED",
                "number",
                "XY-2",
                "signedOn",
                from.toString(),
                "from",
                from.toString(),
                "until",
                until.toString()));
    }

    static Map<String, Object> insurance(LocalDate from, LocalDate until) {
        return new HashMap<>(Map.of(
                "result",
                "RENEWED",
                "insurer",
                "人保财险",
                "policyNumber",
                "BD-2",
                "from",
                from.toString(),
                "until",
                until.toString()));
    }

    static Map<String, Object> objection(String caseNumber) {
        return Map.of("caseNumber", caseNumber, "named", false, "facts", "本人已在外地就业");
    }
}
