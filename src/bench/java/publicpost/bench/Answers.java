package publicpost.bench;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What people write into the forms of an ordinary rural case. */
final class Answers {

    static final Map<String, ?> APPROVED = Map.of("decision", "APPROVE");
    static final Map<String, ?> LIST_ENDED = Map.of("waitingList", "END");

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private Answers() {}

    static Map<String, ?> announcement(LocalDate today, int posts) {
        return Map.of(
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
                today.plusDays(7).toString(),
                "offers",
                List.of(offer(posts)));
    }

    private static Map<String, ?> offer(int posts) {
        return Map.of(
                "title", "保洁员",
                "area", "RURAL",
                "types", List.of("PUBLIC_SERVICE"),
                "place", "初村",
                "duties", "村内保洁",
                "payBasis", "MONTHLY",
                "pay", "2400",
                "hours", "160",
                "supervisor", "王主任",
                "headcount", posts);
    }

    static Map<String, ?> application(int person, String village, Long announcement, Long offer) {
        return Map.ofEntries(
                entry("announcement", announcement),
                entry("village", village),
                entry("area", "RURAL"),
                entry("idNumber", idNumber(person)),
                entry("name", "张三"),
                entry("retirementCategory", "MALE"),
                entry("householdPlace", "初村镇"),
                entry("phone", "13800000000"),
                entry("bankName", "农村商业银行"),
                entry("bankAccount", "6222020000000000"),
                entry("unemployedRegistered", false),
                entry("groups", List.of("RURAL_LOW_INCOME")),
                entry("wishes", List.of(offer)),
                entry("documents", List.of()),
                entry("consent", true));
    }

    /** An invented identity number of a man in his forties or fifties. */
    static String idNumber(int person) {
        var born = LocalDate.of(1970, 1, 1).plusDays(person / 500);
        var digits = "371002" + born.toString().replace("-", "") + "%03d".formatted(person % 500 * 2 + 1);
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    static Map<String, ?> onTheList(LocalDate today) {
        return Map.of("result", "CONFIRMED", "listName", "低收入人口名册", "listDate", today.toString(), "blocks", List.of());
    }

    static Map<String, ?> appraisal(LocalDate today) {
        return Map.ofEntries(
                entry("decision", "RECORD"),
                entry("heldOn", today.toString()),
                entry("place", "村委会会议室"),
                entry("chair", "李书记"),
                entry("quorum", 15),
                entry("present", 20),
                entry("votesFor", 18),
                entry("votesAgainst", 2),
                entry("votesAbstain", 0),
                entry("minutes", "一致认为符合条件"),
                entry("score", "80"));
    }

    static Map<String, ?> ranking(LocalDate today) {
        return Map.of("decision", "RANKED", "noticeFrom", today.toString(), "noticeWorkingDays", 5);
    }

    static Map<String, ?> start(LocalDate today, String agreement) {
        var until = today.plusMonths(12).minusDays(1).toString();
        return Map.ofEntries(
                entry("result", "READY"),
                entry("startOn", today.toString()),
                entry("agreementNumber", agreement),
                entry("agreementSignedOn", today.toString()),
                entry("agreementFrom", today.toString()),
                entry("agreementUntil", until),
                entry("insurer", "人保财险"),
                entry("policyNumber", agreement),
                entry("insuranceFrom", today.toString()),
                entry("insuranceUntil", until),
                entry("bankAccountVerified", true),
                entry("postCodeVerified", true),
                entry("documents", List.of()));
    }
}
