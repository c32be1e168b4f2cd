package publicpost.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What staff open in Excel. */
class ExcelPrintoutTest {

    private static final int FIRST = 3;

    @Test
    void itsTitleStandsOverAllColumns() throws IOException {
        var sheet = sheet(Samples.payment(40));

        assertThat(text(sheet, 0, 0)).isEqualTo("公益性岗位补贴发放表");
        assertThat(sheet.getMergedRegions())
                .anyMatch(region -> region.formatAsString().equals("A1:L1"));
        assertThat(text(sheet, 1, 0)).isEqualTo("编制单位：初村镇人民政府");
        assertThat(text(sheet, 1, 11)).isEqualTo("2026年10月　　单位：元");
    }

    @Test
    void moneyIsANumberAndAnIdentityNumberIsText() throws IOException {
        var row = sheet(Samples.payment(40)).getRow(FIRST);

        assertThat(row.getCell(2).getStringCellValue()).isEqualTo("371002197603000001");
        assertThat(row.getCell(5).getNumericCellValue()).isEqualTo(22);
        assertThat(row.getCell(8).getNumericCellValue()).isEqualTo(1187.35);
        assertThat(row.getCell(8).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
    }

    @Test
    void belowTheRowsStandTotalWordsNotesAndSigners() throws IOException {
        var sheet = sheet(Samples.payment(40));

        assertThat(sheet.getRow(FIRST + 40).getCell(9).getNumericCellValue()).isEqualTo(131494);
        assertThat(text(sheet, FIRST + 41, 0)).isEqualTo("金额合计（大写）：人民币壹拾叁万壹仟肆佰玖拾肆元整　　（小写）：¥131,494.00");
        assertThat(firstColumn(sheet, FIRST + 42))
                .satisfiesExactly(
                        note -> assertThat(note).startsWith("注：1."),
                        note -> assertThat(note).contains("有异议"),
                        signers -> assertThat(signers).contains("制表人：____", "审核人：____", "负责人：____"),
                        seal -> assertThat(seal).startsWith("初村镇人民政府（盖章）"),
                        date -> assertThat(date).contains("年", "月", "日"));
    }

    @Test
    void aNameThatLooksLikeAFormulaStaysAName() throws IOException {
        var names = List.of("=1+1", "+86", "-王", "@SUM(A1)", "=HYPERLINK(\"x\")");
        var sheet = sheet(Samples.notice(names));

        for (var i = 0; i < names.size(); i++) {
            var cell = sheet.getRow(FIRST + i).getCell(1);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(names.get(i));
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void noTextOfASheetIsAFormulaOnceItIsEdited() throws IOException {
        for (var row : sheet(Samples.notice(Samples.names(2)))) {
            for (var cell : row) {
                if (cell.getCellType() == CellType.STRING) {
                    assertThat(cell.getCellStyle().getQuotePrefixed())
                            .as(cell.getStringCellValue())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aRareNameIsKept() throws IOException {
        assertThat(text(sheet(Samples.notice(List.of("𠮷田太郎"))), FIRST, 1)).isEqualTo("𠮷田太郎");
    }

    @Test
    void itPrintsOnA4WithItsHeadingsOnEachPage() throws IOException {
        var wide = sheet(Samples.payment(40));
        var upright = sheet(Samples.notice(Samples.names(5)));

        assertThat(wide.getRepeatingRows().formatAsString()).isEqualTo("3:3");
        assertThat(wide.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(wide.getPrintSetup().getLandscape()).isTrue();
        assertThat(upright.getPrintSetup().getLandscape()).isFalse();
        assertThat(wide.getFitToPage()).isTrue();
        assertThat(wide.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(wide.getPrintSetup().getFitHeight()).isZero();
        assertThat(wide.getFooter().getRight()).isEqualTo("第 &P 页　共 &N 页");
    }

    @Test
    void aTableOfNobodySaysSo() throws IOException {
        assertThat(text(sheet(Samples.notice(List.of())), FIRST, 0)).isEqualTo("（无）");
    }

    @Test
    void aRowIsAsHighAsItsLongestText() throws IOException {
        var sheet = sheet(Samples.notice(List.of("短", "名字很长很长很长很长很长的人")));

        assertThat(sheet.getRow(FIRST + 1).getHeightInPoints())
                .isGreaterThan(sheet.getRow(FIRST).getHeightInPoints() * 1.5f);
    }

    @Test
    void noRowIsHigherThanExcelAllows() throws IOException {
        assertThat(sheet(Samples.notice(List.of("长".repeat(9999))))
                        .getRow(FIRST)
                        .getHeightInPoints())
                .isEqualTo(409);
    }

    @Test
    void aHundredThousandRowsHaveAsManyStylesAsOne() throws IOException {
        assertThat(styles(Samples.payment(500))).isEqualTo(styles(Samples.payment(1)));
    }

    private static int styles(Printout printout) throws IOException {
        return sheet(printout).getWorkbook().getNumCellStyles();
    }

    private static XSSFSheet sheet(Printout printout) throws IOException {
        var out = new ByteArrayOutputStream();
        ExcelPrintout.write(printout, out);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return book.getSheetAt(0);
        }
    }

    private static String text(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static List<String> firstColumn(Sheet sheet, int from) {
        var texts = new ArrayList<String>();
        for (var row = from; row <= sheet.getLastRowNum(); row++) {
            texts.add(text(sheet, row, 0));
        }
        return texts;
    }
}
