package publicpost.web.site.apply;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import publicpost.offices.Office;
import publicpost.online.OnlineApplication;
import publicpost.policy.TargetGroup;
import publicpost.process.OnlineStep;

/** Everything as it will be handed in, a part a step. */
final class Summary {

    /**
     * @param label what was asked
     * @param written by the applicant or an office, so that it stays in their language
     */
    record Row(String label, String value, boolean written) {}

    record Part(OnlineStep step, List<Row> rows) {}

    private final OnlineApplication application;
    private final Choices.Of choices;

    private Summary(OnlineApplication application, Choices.Of choices) {
        this.application = application;
        this.choices = choices;
    }

    static List<Part> of(OnlineApplication application, Choices.Of choices) {
        var summary = new Summary(application, choices);
        return List.of(summary.who(), summary.where(), summary.groups());
    }

    private Part who() {
        var category =
                switch (text("retirementCategory")) {
                    case "FEMALE_50" -> "50 周岁";
                    case "FEMALE_55" -> "55 周岁";
                    default -> "";
                };
        return part(
                OnlineStep.WHO,
                written("身份证号码", text("idNumber")),
                written("姓名", text("name")),
                written("户籍所在地", text("householdPlace")),
                written("联系电话", text("phone")),
                category.isEmpty() ? null : new Row("原定退休年龄", category, false));
    }

    private Part where() {
        var village = choices.villages().stream()
                .filter(one -> one.code().equals(text("village")))
                .findFirst()
                .map(Office::name)
                .orElse("");
        var area =
                switch (text("area")) {
                    case "URBAN" -> "城镇岗位";
                    case "RURAL" -> "乡村岗位";
                    default -> "";
                };
        return part(
                OnlineStep.WHERE,
                written("村（社区）", village),
                new Row("申请区域", area, false),
                written("志愿岗位", joined(many("wishes").map(choices::offer))));
    }

    private Part groups() {
        var labels = many("groups").map(code -> TargetGroup.labelOf(code.toString(), choices.groups()));
        return part(
                OnlineStep.GROUPS,
                written("所属类别", joined(labels)),
                new Row("失业登记", "true".equals(text("unemployedRegistered")) ? "已登记" : "没有登记", false),
                written("开户银行", text("bankName")),
                written("本人银行账号", text("bankAccount")));
    }

    private static Part part(OnlineStep step, Row... rows) {
        return new Part(step, Stream.of(rows).filter(Objects::nonNull).toList());
    }

    private static Row written(String label, String value) {
        return new Row(label, value, true);
    }

    private String text(String field) {
        return application.content().getOrDefault(field, "").toString();
    }

    private Stream<?> many(String field) {
        return application.content().get(field) instanceof List<?> list ? list.stream() : Stream.empty();
    }

    private static String joined(Stream<String> texts) {
        return String.join("；", texts.toList());
    }
}
