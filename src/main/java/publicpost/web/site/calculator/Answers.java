package publicpost.web.site.calculator;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import publicpost.policy.Applicant;
import publicpost.policy.Area;
import publicpost.policy.Block;
import publicpost.policy.RetirementCategory;
import publicpost.policy.Sex;
import publicpost.policy.TargetGroup;
import publicpost.web.site.form.Problems;
import publicpost.web.site.form.Typed;

/** Reads the answers and says at each field what is wrong with it, so that everything can be put right at once. */
final class Answers {

    static final String AREA = "area";
    static final String SEX = "sex";
    static final String JOB = "job";
    static final String GROUPS = "groups";
    static final String UNEMPLOYED = "unemployed";
    static final String BLOCKS = "blocks";
    static final String PLACED = "placed";
    static final String TIMES = "times";
    static final String MONTHS = "months";

    private static final String YES = "yes";
    private static final String NO = "no";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    /** In a life, and fifty years: more than anybody can have had. */
    private static final int MOST_TIMES = 20;

    private static final int MOST_MONTHS = 600;

    private final Typed typed;
    private final Problems problems;

    private Answers(Typed typed, Problems problems) {
        this.typed = typed;
        this.problems = problems;
    }

    /** Empty, and problems, unless all of it can be used. */
    static Optional<Question> read(Typed typed, List<TargetGroup> groups, LocalDate today, Problems problems) {
        var answers = new Answers(typed, problems);
        var area = answers.choice(AREA, Area.class, "请选择申请乡村岗位还是城镇岗位");
        var sex = answers.choice(SEX, Sex.class, "请选择性别");
        var born = Birthday.read(typed, today, problems);
        var retirement = answers.retirement(area, sex);
        var lists = answers.lists(area, groups);
        var unemployed = answers.yes(UNEMPLOYED, "请选择是否已登记失业");
        var blocks = answers.blocks();
        var placed = answers.yes(PLACED, "请选择以前是否在公益性岗位干过");
        var times = answers.ifPlaced(placed, TIMES, 1, MOST_TIMES, "干过的次数请填 1 到 20 的整数");
        var months = answers.ifPlaced(placed, MONTHS, 0, MOST_MONTHS, "领过补贴的月数请填 0 到 600 的整数");
        if (!problems.none()) {
            return Optional.empty();
        }
        var person = new Applicant(area, sex, born, retirement, lists, unemployed, blocks);
        return Optional.of(new Question(person, times, months));
    }

    /** Only a woman who applies in a town has a choice, and nothing is asked of anybody else. */
    private RetirementCategory retirement(Area area, Sex sex) {
        if (area != Area.URBAN || sex == null) {
            return null;
        }
        if (sex == Sex.MALE) {
            return RetirementCategory.MALE;
        }
        var chosen = choice(JOB, RetirementCategory.class, "城镇女性请选择原定的退休年龄");
        if (chosen == RetirementCategory.MALE) {
            problems.add(JOB, "城镇女性请选择原定的退休年龄");
        }
        return chosen;
    }

    private Set<String> lists(Area area, List<TargetGroup> groups) {
        var chosen = typed.all(GROUPS);
        for (var code : chosen) {
            var group = groups.stream().filter(one -> one.code().equals(code)).findFirst();
            if (group.isEmpty()) {
                problems.add(GROUPS, "请只选择页面上列出的类别");
            } else if (area != null && group.get().area() != null && group.get().area() != area) {
                problems.add(
                        GROUPS,
                        "“%s”只适用于%s岗位，请核对申请的岗位和所选的类别".formatted(group.get().label(), area == Area.URBAN ? "乡村" : "城镇"));
            }
        }
        return chosen;
    }

    private Set<Block> blocks() {
        var chosen = typed.all(BLOCKS);
        var known = Asked.BLOCKS.stream()
                .filter(block -> chosen.contains(block.name()))
                .collect(toSet());
        if (known.size() < chosen.size()) {
            problems.add(BLOCKS, "请只选择页面上列出的情况");
        }
        return known;
    }

    private int ifPlaced(boolean placed, String field, int least, int most, String message) {
        var text = typed.text(field);
        if (!placed) {
            if (!text.isEmpty() && typed.has(PLACED, NO)) {
                problems.add(field, "选择了“没有”，请不要填写次数和月数，或者改选“有”");
            }
            return 0;
        }
        var number = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            problems.add(field, message);
        }
        return number;
    }

    private boolean yes(String field, String message) {
        var text = typed.text(field);
        if (!text.equals(YES) && !text.equals(NO)) {
            problems.add(field, message);
        }
        return text.equals(YES);
    }

    private <E extends Enum<E>> E choice(String field, Class<E> kind, String message) {
        var text = typed.text(field);
        return Arrays.stream(kind.getEnumConstants())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseGet(() -> {
                    problems.add(field, message);
                    return null;
                });
    }
}
