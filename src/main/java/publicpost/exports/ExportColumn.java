package publicpost.exports;

/**
 * A column of a list.
 *
 * @param heading in Chinese
 * @param content how its cells are read
 * @param money whether it is left out for those whose business amounts are not
 */
record ExportColumn(String heading, Content content, boolean money) {

    enum Content {
        TEXT,
        /** A code of the program, told in words. */
        CODE,
        NUMBER,
        DAY,
        /** What somebody elsewhere wrote, numbers of people in it masked. */
        REMARK,
        ID_NUMBER,
        PHONE,
        PAYMENT_ACCOUNT
    }

    static ExportColumn text(String heading) {
        return new ExportColumn(heading, Content.TEXT, false);
    }

    static ExportColumn code(String heading) {
        return new ExportColumn(heading, Content.CODE, false);
    }

    static ExportColumn number(String heading) {
        return new ExportColumn(heading, Content.NUMBER, false);
    }

    static ExportColumn day(String heading) {
        return new ExportColumn(heading, Content.DAY, false);
    }

    static ExportColumn remark(String heading) {
        return new ExportColumn(heading, Content.REMARK, false);
    }

    /** Yuan. */
    static ExportColumn amount(String heading) {
        return new ExportColumn(heading, Content.NUMBER, true);
    }

    /** Shown masked. */
    static ExportColumn idNumber() {
        return new ExportColumn("身份证号", Content.ID_NUMBER, false);
    }

    /** Shown masked. */
    static ExportColumn phone() {
        return new ExportColumn("电话", Content.PHONE, false);
    }

    /** Shown masked. */
    static ExportColumn account() {
        return new ExportColumn("收款账户", Content.PAYMENT_ACCOUNT, true);
    }
}
