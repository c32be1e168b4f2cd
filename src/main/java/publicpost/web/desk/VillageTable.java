package publicpost.web.desk;

import java.util.List;
import java.util.Map;
import publicpost.payment.Payment;
import publicpost.policy.LineKind;
import publicpost.policy.PayBasis;
import publicpost.sheets.Costs;
import publicpost.sheets.PersonMonth;
import publicpost.sheets.VillageMonth;

/** The people of one village in a month, row by row and in sum. */
record VillageTable(String name, long people, List<Row> rows, Amounts sum) {

    /** What is paid for somebody, and who bears it. */
    record Amounts(
            String post,
            String insurance,
            String fee,
            String corrected,
            String total,
            String province,
            String city,
            String zone,
            String urban) {

        static Amounts of(Costs own, Costs corrected) {
            var all = own.plus(corrected);
            var shares = all.shares();
            return new Amounts(
                    MonthWords.yuanOrNothing(own.of(LineKind.POST_SUBSIDY)),
                    MonthWords.yuanOrNothing(
                            own.of(LineKind.SOCIAL_INSURANCE).plus(own.of(LineKind.ACCIDENT_INSURANCE))),
                    MonthWords.yuanOrNothing(own.of(LineKind.AGENCY_FEE)),
                    MonthWords.yuanOrNothing(corrected.total()),
                    MonthWords.yuan(all.total()),
                    MonthWords.yuanOrNothing(shares.province()),
                    MonthWords.yuanOrNothing(shares.city()),
                    MonthWords.yuanOrNothing(shares.zone()),
                    MonthWords.yuanOrNothing(shares.urbanChannel()));
        }
    }

    /** @param missed whether less was attended than was required */
    record Row(
            String name,
            String post,
            String idNumber,
            String account,
            String area,
            String standard,
            String attended,
            boolean missed,
            String days,
            Amounts amounts,
            String payment,
            boolean failed) {

        static Row of(PersonMonth one, Payment.Status payment) {
            var attendance = one.attendance();
            return new Row(
                    one.name(),
                    one.postTitle(),
                    one.idNumber(),
                    one.bankAccount(),
                    Words.of(one.area()),
                    attendance == null ? "" : standard(attendance),
                    attendance == null ? "仅更正" : attended(attendance),
                    attendance != null && attendance.isEntered() && !attendance.isFull(),
                    attendance == null ? "" : days(attendance),
                    Amounts.of(one.own(), one.corrected()),
                    payment == null ? "" : payment.label(),
                    payment == Payment.Status.FAILED);
        }

        private static String standard(PersonMonth.Attended attendance) {
            return MonthWords.yuan(attendance.standard()) + (attendance.basis() == PayBasis.HOURLY ? "/时" : "");
        }

        private static String attended(PersonMonth.Attended attendance) {
            return attendance.isEntered()
                    ? "%s / %s"
                            .formatted(MonthWords.plain(attendance.attended()), MonthWords.plain(attendance.required()))
                    : "未填报";
        }

        private static String days(PersonMonth.Attended attendance) {
            var days = String.valueOf(attendance.daysInPost());
            return attendance.daysSuspended() == 0 ? days : "%s（停 %d）".formatted(days, attendance.daysSuspended());
        }
    }

    static VillageTable of(String name, VillageMonth village, Map<Long, Payment.Status> payments) {
        return new VillageTable(
                name,
                village.onRoster(),
                village.people().stream()
                        .map(one -> Row.of(one, payments.get(one.placement())))
                        .toList(),
                Amounts.of(village.own(), village.corrected()));
    }
}
