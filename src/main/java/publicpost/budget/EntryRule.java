package publicpost.budget;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.casefile.Refused.FieldError;
import publicpost.offices.Office.Kind;
import publicpost.offices.Offices;
import publicpost.policy.Money;

/** What an entry of money must be before it is held against what is committed. */
@Component
class EntryRule {

    private static final int FIRST_YEAR = 2022;
    private static final int LAST_YEAR = 2100;

    /** Yuan at a time, either way; a hundred thousand posts cost less in a year. */
    private static final Money MOST = Money.of("9999999999.99");

    private static final String AMOUNT = "追加金额";
    private static final String REVIEW = "复核意见";

    private final Offices offices;

    EntryRule(Offices offices) {
        this.offices = offices;
    }

    /** @throws Refused with everything that is wrong */
    void check(int year, String town, Money amount, String document, String reason) {
        var errors = new ArrayList<FieldError>();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            errors.add(new FieldError("year", "年度", "应为 %d 至 %d".formatted(FIRST_YEAR, LAST_YEAR)));
        }
        if (offices.find(town).filter(office -> office.kind() == Kind.TOWN).isEmpty()) {
            errors.add(new FieldError("town", "镇街", "没有这个镇街"));
        }
        if (amount.isZero()) {
            errors.add(new FieldError("amount", AMOUNT, "不能为 0"));
        } else if (amount.max(amount.negated()).compareTo(MOST) > 0) {
            errors.add(new FieldError("amount", AMOUNT, "一次不能超过 %s 元".formatted(MOST)));
        }
        required(errors, "document", "文件依据", document);
        required(errors, "reason", "追加事由", reason);
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
    }

    private static void required(List<FieldError> errors, String field, String label, String text) {
        if (text == null || text.isBlank()) {
            errors.add(new FieldError(field, label, "必填"));
        }
    }

    /** @throws Refused when it does not wait, or waits for somebody else */
    static void mayReview(Entry entry, String officer) {
        if (!entry.isPending()) {
            throw awaitsNobody();
        }
        if (entry.enteredBy().equals(officer)) {
            throw Refused.at("decision", REVIEW, "登记资金的人不得复核同一笔资金（职责分离）");
        }
    }

    static Refused awaitsNobody() {
        return Refused.at("decision", REVIEW, "没有这笔待复核的资金，或刚由他人复核，请刷新后核对");
    }

    /** @param free yuan allotted and not committed */
    static Refused takesBackTooMuch(Money free) {
        return Refused.at("amount", AMOUNT, "最多可收回 %s 元，其余已批准发放".formatted(free));
    }
}
