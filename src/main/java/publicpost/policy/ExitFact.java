package publicpost.policy;

import static java.util.Locale.ROOT;

/** What has to be known before somebody leaves for a certain reason. */
public enum ExitFact {
    EMPLOYER("用人单位", Kind.TEXT),
    EMPLOYED_FROM("入职日期", Kind.DAY),
    DIED_ON("死亡日期", Kind.DAY),
    CERTIFICATE("证明材料名称和编号", Kind.TEXT),
    DIAGNOSED_BY("诊断或鉴定机构", Kind.TEXT),
    DIAGNOSED_ON("诊断或鉴定日期", Kind.DAY),
    REQUESTED_ON("本人书面申请日期", Kind.DAY),
    ABSENT_RUNNING("连续缺勤工作日", Kind.WHOLE),
    ABSENT_IN_YEAR("一年内累计缺勤工作日", Kind.WHOLE),
    FINDINGS("调查经过和结论", Kind.TEXT),
    DISCOVERED_ON("发现日期", Kind.DAY),
    MATERIAL("不实材料", Kind.TEXT),
    LIST_NAME("名单或登记", Kind.TEXT),
    LAPSED_ON("不再符合的日期", Kind.DAY),
    DOCUMENT_NUMBER("文件号", Kind.TEXT),
    ABOLISHED_FROM("撤岗日期", Kind.DAY);

    public enum Kind {
        TEXT,
        /** As 2023-05-06. */
        DAY,
        /** A number of days, 0 or more. */
        WHOLE
    }

    private final String label;
    private final Kind kind;

    ExitFact(String label, Kind kind) {
        this.label = label;
        this.kind = kind;
    }

    /** As staff read it. */
    public String label() {
        return label;
    }

    public Kind kind() {
        return kind;
    }

    /** The name in forms: employedFrom for EMPLOYED_FROM. */
    public String field() {
        var words = name().toLowerCase(ROOT).split("_");
        var field = new StringBuilder(words[0]);
        for (var i = 1; i < words.length; i++) {
            field.append(words[i].substring(0, 1).toUpperCase(ROOT)).append(words[i].substring(1));
        }
        return field.toString();
    }

    /** Employment and the end of a post may be known before they come; everything else has happened. */
    boolean mayLieAhead() {
        return this == EMPLOYED_FROM || this == ABOLISHED_FROM;
    }
}
