package publicpost.process;

import publicpost.placement.Papers.Agreement;
import publicpost.placement.Papers.Insurance;

/** Reads an agreement or an insurance from a form. */
final class PaperAnswers {

    private PaperAnswers() {}

    static Agreement agreement(Answer a) {
        return new Agreement(
                a.text("number", "协议编号"),
                a.day("signedOn", "协议签订日期"),
                a.day("from", "协议起始日期"),
                a.day("until", "协议终止日期"));
    }

    static Insurance insurance(Answer a) {
        return new Insurance(
                a.text("insurer", "承保机构"),
                a.text("policyNumber", "保单号"),
                a.day("from", "保险起期"),
                a.day("until", "保险止期"));
    }
}
