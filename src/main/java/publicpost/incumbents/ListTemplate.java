package publicpost.incumbents;

import java.util.Map;
import publicpost.lists.Columns;
import publicpost.lists.Template;

/** The empty list that offices fill in: its headings, a row that shows how, and choices where there are only few. */
public final class ListTemplate {

    private static final Map<Column, String> EXAMPLE = Map.ofEntries(
            Map.entry(Column.NAME, Columns.EXAMPLE + "（不会导入）"),
            Map.entry(Column.ID_NUMBER, "371099197603010020"),
            Map.entry(Column.RETIREMENT, "女50"),
            Map.entry(Column.PHONE, "13800000000"),
            Map.entry(Column.HOUSEHOLD, "初村镇初村一村"),
            Map.entry(Column.TOWN, "初村镇"),
            Map.entry(Column.VILLAGE, "初村一村（示例）"),
            Map.entry(Column.AREA, "乡村"),
            Map.entry(Column.SCHEME, "原公益性岗位"),
            Map.entry(Column.TITLE, "保洁员"),
            Map.entry(Column.PLACE, "初村一村"),
            Map.entry(Column.STARTED, "2022-05-01"),
            Map.entry(Column.ENDS, "2025-04-30"),
            Map.entry(Column.MONTHS, "20"),
            Map.entry(Column.STANDARD, "2100"),
            Map.entry(Column.PAY_BASIS, "月"),
            Map.entry(Column.BANK, "农村商业银行"),
            Map.entry(Column.ACCOUNT, "6222020000000000"));

    private ListTemplate() {}

    /** As an Excel workbook (.xlsx). */
    public static byte[] workbook() {
        return Template.of(Column.LIST, "原岗位名册")
                .example(EXAMPLE)
                .choices(ListWords.CHOICES)
                .workbook();
    }
}
