package publicpost.board;

import java.util.function.Function;

/** What a row may have, in the order in which it stands. */
public enum RowField {
    TOWN(row -> given(row.town())),
    AREA(row -> given(row.area())),
    PART(row -> given(row.part())),
    CASE(Row::caseNumber),
    POST(Row::post),
    NAME(Row::name),
    SINCE(Row::since),
    UNTIL(Row::until),
    DAYS(Row::days),
    AMOUNT(Row::amount),
    NOTE(row -> given(row.note()));

    private final Function<Row, Object> value;

    RowField(Function<Row, Object> value) {
        this.value = value;
    }

    private static String given(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    /** Null where the row has none. */
    Object in(Row row) {
        return value.apply(row);
    }

    String heading(Figure figure) {
        return switch (this) {
            case TOWN -> "镇（街道）";
            case AREA -> "区域";
            case PART -> figure.isMoney() ? "资金来源" : "分类";
            case CASE -> "案号";
            case POST -> "岗位";
            case NAME -> "姓名";
            case SINCE -> since(figure);
            case UNTIL -> until(figure);
            case DAYS -> days(figure);
            case AMOUNT -> "金额（元）";
            case NOTE -> note(figure);
        };
    }

    private static String since(Figure figure) {
        return switch (figure) {
            case EMPTY -> "空缺自";
            case WAITING -> "申请日期";
            case BY_GROUP, DISABLED, TERM_ENDS -> "上岗日期";
            case FINDINGS, FOUND, FOUND_LATE -> "自";
            case ALLOTTED -> "登记日期";
            case COMMITTED, PAID -> "月份（首日）";
            default -> "报名开始";
        };
    }

    private static String until(Figure figure) {
        return switch (figure) {
            case WAITING -> "候补名单截止";
            case OVERDUE -> "应办日期";
            case FOUND, FOUND_LATE -> "处理期限";
            case COMMITTED -> "审批日期";
            case PAID -> "发放完毕";
            default -> "补贴停发日";
        };
    }

    private static String days(Figure figure) {
        return switch (figure) {
            case EMPTY -> "空缺天数";
            case TERM_ENDS -> "剩余天数";
            case OVERDUE -> "逾期天数";
            default -> "已持续天数";
        };
    }

    private static String note(Figure figure) {
        return switch (figure) {
            case EMPTY -> "状态";
            case WAITING -> "公告";
            case OVERDUE -> "事项";
            case FOUND, FOUND_LATE -> "问题";
            case ALLOTTED -> "文件依据、事由";
            default -> "岗位名称";
        };
    }
}
