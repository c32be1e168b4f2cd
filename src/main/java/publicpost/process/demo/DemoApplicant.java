package publicpost.process.demo;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One invented person of the demo.
 *
 * @param number counts the people of the demo
 * @param stage how far the case is brought
 */
record DemoApplicant(
        int number,
        String announcement,
        DemoStage stage,
        String name,
        String sex,
        int age,
        String village,
        List<String> groups) {

    /** No county has this code, so the number belongs to nobody. */
    private static final String NO_COUNTY = "371099";

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    static DemoApplicant read(int number, String line) {
        var cell = line.split(",");
        return new DemoApplicant(
                number,
                cell[0],
                DemoStage.valueOf(cell[1]),
                cell[2],
                cell[3],
                Integer.parseInt(cell[4]),
                cell[5],
                List.of(cell[6].split("\\+")));
    }

    /** Seventeen digits and the one that checks them (GB 11643). */
    String idNumber(LocalDate today) {
        var born = today.minusYears(age).minusDays(40 + 3L * number);
        var order = number * 2 + ("MALE".equals(sex) ? 1 : 0);
        var digits = "%s%tY%<tm%<td%03d".formatted(NO_COUNTY, born, order);
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return digits + CHECK_DIGITS.charAt(sum % 11);
    }

    /** Every other woman retires from the higher of the two ages. */
    private String retirementCategory() {
        return "MALE".equals(sex) ? "MALE" : number % 4 == 1 ? "FEMALE_55" : "FEMALE_50";
    }

    /** What the village's clerk enters. Local numbers never begin with a zero, so nobody has this phone. */
    Map<String, Object> form(LocalDate today, boolean urban, List<Long> offers) {
        var form = new HashMap<String, Object>();
        form.put("village", village);
        form.put("area", urban ? "URBAN" : "RURAL");
        form.put("idNumber", idNumber(today));
        form.put("name", name);
        form.put("retirementCategory", retirementCategory());
        form.put("householdPlace", "示例户籍地 %d 号（虚构）".formatted(number));
        form.put("phone", "0631-%07d".formatted(number));
        form.put("bankName", "示例银行（虚构）");
        form.put("bankAccount", "62000000000000%05d".formatted(number));
        form.put("unemployedRegistered", urban);
        form.put("groups", groups);
        form.put("wishes", wishes(offers));
        form.put("documents", List.of());
        form.put("consent", true);
        return form;
    }

    private List<Long> wishes(List<Long> offers) {
        var wishes = new ArrayList<>(offers);
        Collections.rotate(wishes, number);
        return wishes;
    }

    /** Those who are to wait must come behind those who are to be placed. */
    String score() {
        return String.valueOf(
                switch (stage) {
                    case CALLED -> 72;
                    case AWAITING_SEAT, NOT_PLACED -> 60 + number % 10;
                    default -> 75 + number * 7 % 20;
                });
    }

    @Override
    public String toString() {
        return groups.stream().collect(joining("+", "applicant %d, %s, ".formatted(number, stage), ""));
    }
}
