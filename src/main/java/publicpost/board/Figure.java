package publicpost.board;

import static publicpost.board.Audience.FUNDS;
import static publicpost.board.Audience.OFFICES;
import static publicpost.board.Audience.WHOLE_TOWNS;

import java.util.Locale;
import java.util.Set;

/** What the board counts, and for whom. */
public enum Figure {
    PLANNED("计划指标", SeatQuestion.PLANNED, OFFICES),
    DEVELOPED("已开发", SeatQuestion.DEVELOPED, OFFICES),
    UNDEVELOPED("未开发", SeatQuestion.UNDEVELOPED, OFFICES),
    OCCUPIED("在岗", SeatQuestion.OCCUPIED, OFFICES),
    VACANT("已开发待上岗", SeatQuestion.VACANT, OFFICES),
    IN_TIME("3月31日前开发", SeatQuestion.IN_TIME, WHOLE_TOWNS),
    LATE("3月31日后开发", SeatQuestion.LATE, WHOLE_TOWNS),
    EMPTY("空缺指标", new EmptySeatQuestion(), WHOLE_TOWNS),
    WAITING("候补", new WaitingQuestion(), OFFICES),
    BY_GROUP("在岗人员", InPostQuestion.BY_GROUP, OFFICES),
    DISABLED("在岗残疾人", InPostQuestion.DISABLED, WHOLE_TOWNS),
    TERM_ENDS("期限将满", InPostQuestion.TERM_ENDS, OFFICES),
    FINDINGS("未整改问题", new FindingQuestion(), OFFICES),
    FOUND("未销号问题", FoundQuestion.OPEN, WHOLE_TOWNS),
    FOUND_LATE("逾期未销号", FoundQuestion.LATE, WHOLE_TOWNS),
    /** Of the engine's, and so counted where that is known. */
    OVERDUE("逾期任务", null, OFFICES),
    ALLOTTED("安排资金", MoneyQuestion.ALLOTTED, FUNDS),
    COMMITTED("已审批占用", MoneyQuestion.COMMITTED, FUNDS),
    PAID("已支付", MoneyQuestion.PAID, FUNDS);

    private final String label;
    private final Question question;
    private final Set<Audience> audiences;

    Figure(String label, Question question, Set<Audience> audiences) {
        this.label = label;
        this.question = question;
        this.audiences = audiences;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }

    /** As in its address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isMoney() {
        return question instanceof MoneyQuestion;
    }

    Question question() {
        return question;
    }

    Set<Audience> audiences() {
        return audiences;
    }
}
