package publicpost.board;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import publicpost.policy.FindingKind;
import publicpost.policy.FindingRule.Severity;
import publicpost.policy.FundSource;
import publicpost.policy.TargetGroup;

/** What the parts of the figures are called, in the order in which they stand. */
final class Parts {

    private static final Map<String, String> EMPTY =
            inOrder("D30", "30 天以内", "D90", "31—90 天", "D180", "91—180 天", "OVER", "180 天以上");

    private static final Map<String, String> TERMS =
            inOrder("OVER", "已到期", "D30", "30 天内", "D60", "31—60 天", "D90", "61—90 天");

    private Parts() {}

    /** Empty for a figure without parts. */
    static Map<String, String> of(Figure figure, List<TargetGroup> groups) {
        return switch (figure) {
            case EMPTY -> EMPTY;
            case TERM_ENDS -> TERMS;
            case BY_GROUP -> groups(groups);
            case FINDINGS ->
                labels(Stream.of(FindingKind.values())
                        .filter(FindingKind::isOfPaper)
                        .map(kind -> Map.entry(kind.name(), kind.label())));
            case FOUND, FOUND_LATE ->
                labels(Stream.of(Severity.values()).map(one -> Map.entry(one.name(), one.label())));
            case ALLOTTED, COMMITTED, PAID ->
                labels(Stream.of(FundSource.values()).map(source -> Map.entry(source.name(), source.label())));
            default -> Map.of();
        };
    }

    /** Those kept on the terms of earlier schemes belong to none of the plan's groups. */
    private static Map<String, String> groups(List<TargetGroup> groups) {
        var labels = labels(groups.stream().map(group -> Map.entry(group.code(), group.label())));
        labels.put("EARLIER", "原有公益性岗位（执行原协议）");
        labels.put("VETERAN", "退役士兵专项公益性岗位");
        return labels;
    }

    private static Map<String, String> labels(Stream<Map.Entry<String, String>> labels) {
        return labels.collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new));
    }

    private static Map<String, String> inOrder(String... codesAndLabels) {
        var labels = new LinkedHashMap<String, String>();
        for (var i = 0; i < codesAndLabels.length; i += 2) {
            labels.put(codesAndLabels[i], codesAndLabels[i + 1]);
        }
        return labels;
    }
}
