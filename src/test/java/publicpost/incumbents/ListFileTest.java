package publicpost.incumbents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import publicpost.casefile.Refused;
import publicpost.lists.Line;
import publicpost.lists.ListFile;

/** Which files are lists, and what stands in their cells, as Excel and people leave them. */
class ListFileTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aTextIsReadInTheEncodingItWasWrittenIn(String charset) {
        var rare = Roster.person("1976-03-01", 2);
        rare.put("姓名", "于㙓兰");

        var lines = ListFile.read(Roster.csv(Charset.forName(charset), Roster.HEADINGS, rare), Column.LIST);

        assertThat(lines.get(0).at(Column.NAME).text()).isEqualTo("于㙓兰");
    }

    @Test
    void theMarkExcelPutsBeforeUtf8IsNoPartOfTheFirstHeading() {
        var plain = new String(Roster.csv(Roster.person("1976-03-01", 2)), StandardCharsets.UTF_8);

        var lines = ListFile.read(("\uFEFF" + plain).getBytes(StandardCharsets.UTF_8), Column.LIST);

        assertThat(lines).hasSize(1);
    }

    @Test
    void theColumnsMayStandInAnyOrderAndBelowATitle() {
        var shuffled = new ArrayList<>(Roster.HEADINGS);
        Collections.reverse(shuffled);
        var list = new String(
                Roster.csv(StandardCharsets.UTF_8, shuffled, Roster.person("1976-03-01", 2)), StandardCharsets.UTF_8);

        var lines = ListFile.read(("初村镇原岗位人员名册,\r\n" + list).getBytes(StandardCharsets.UTF_8), Column.LIST);

        assertThat(lines.get(0).number()).isEqualTo(3);
        assertThat(lines.get(0).at(Column.TITLE).text()).isEqualTo("保洁员");
    }

    @Test
    void aHeadingMayCarryARemark() {
        var headings = new ArrayList<>(Roster.HEADINGS);
        headings.set(Roster.column(Column.AREA), "区域（城镇/乡村）");
        headings.set(Roster.column(Column.STANDARD), "补贴标准(元)");

        assertThat(ListFile.read(
                        Roster.csv(StandardCharsets.UTF_8, headings, Roster.person("1976-03-01", 2)), Column.LIST))
                .hasSize(1);
    }

    @Test
    void headingsThatAreMissingUnknownOrTwiceAreNamed() {
        var headings = new ArrayList<>(Roster.HEADINGS);
        headings.set(Roster.column(Column.PHONE), "微信号");
        headings.set(Roster.column(Column.BANK), "工作地点");

        assertThat(wordsOf(Roster.csv(StandardCharsets.UTF_8, headings, Roster.person("1976-03-01", 2))))
                .contains("缺少：手机号、开户银行", "不认识：微信号", "重复：工作地点");
    }

    @Test
    void dataUnderNoHeadingIsNotPassedOver() {
        var file =
                Roster.xlsx(sheet -> sheet.getRow(1).createCell(18).setCellValue("备注"), Roster.person("1976-03-01", 2));

        assertThat(wordsOf(file)).contains("第 19 列有内容但没有标题");
    }

    @Test
    void aFileWithoutHeadingsIsNoList() {
        assertThat(wordsOf("甲,乙\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8))).contains("没有找到标题行");
    }

    @Test
    void blankRowsAndTheExampleAreNobody() {
        var example = Roster.person("1976-03-01", 4);
        example.put("姓名", "示例（导入前可删除）");
        var file = Roster.xlsx(
                sheet -> {
                    sheet.createRow(9).createCell(3).setBlank();
                    sheet.createRow(10).createCell(0).setCellValue("  ");
                },
                example,
                Roster.person("1976-03-01", 2));

        assertThat(ListFile.read(file, Column.LIST)).extracting(Line::number).containsExactly(3);
    }

    @Test
    void aFormulaIsNamedAndNotCalculated() {
        var file = Roster.xlsx(
                sheet -> sheet.getRow(1).getCell(Roster.column(Column.MONTHS)).setCellFormula("10+10"),
                Roster.person("1976-03-01", 2));

        assertThat(ListFile.read(file, Column.LIST).get(0).at(Column.MONTHS).problem())
                .isEqualTo("公式单元格，请粘贴为数值");
    }

    @Test
    void mergedCellsAreNamedInEveryRowTheyCover() {
        var file = Roster.xlsx(
                sheet -> sheet.addMergedRegion(new CellRangeAddress(1, 2, 5, 5)),
                Roster.person("1976-03-01", 2),
                Roster.person("1976-03-01", 4));

        assertThat(ListFile.read(file, Column.LIST))
                .extracting(line -> line.at(Column.TOWN).problem())
                .containsExactly("合并单元格 F2:F3，请取消合并后逐行填写", "合并单元格 F2:F3，请取消合并后逐行填写");
    }

    @Test
    void aMergedTitleAboveTheHeadingsDisturbsNobody() {
        var file = Roster.xlsx(
                sheet -> {
                    sheet.shiftRows(0, 1, 1);
                    sheet.createRow(0).createCell(0).setCellValue("名册");
                    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 8));
                },
                Roster.person("1976-03-01", 2));

        assertThat(ListFile.read(file, Column.LIST).get(0).at(Column.NAME).problem())
                .isNull();
    }

    @Test
    void aDateIsADateHoweverTheCellIsKept() {
        var row = Roster.person("1976-03-01", 2);
        row.put("上岗日期", LocalDate.of(2024, 9, 1));
        row.put("已享受补贴月数", 20);

        var line = ListFile.read(Roster.xlsx(row), Column.LIST).get(0);

        assertThat(line.at(Column.STARTED).day()).isEqualTo("2024-09-01");
        assertThat(line.at(Column.MONTHS).text()).isEqualTo("20");
    }

    @Test
    void textThatWasKeptFromExcelIsReadWithoutItsGuard() {
        var row = Roster.person("1976-03-01", 2);
        row.put("银行账号", "=\"6222020000000000\"");
        row.put("手机号", "'13800000000");
        row.put("姓名", "于　甲　兰\u200b");

        var line = ListFile.read(Roster.csv(row), Column.LIST).get(0);

        assertThat(line.at(Column.ACCOUNT).text()).isEqualTo("6222020000000000");
        assertThat(line.at(Column.PHONE).text()).isEqualTo("13800000000");
        assertThat(line.at(Column.NAME).text()).isEqualTo("于 甲 兰");
    }

    @Test
    void aSecondFilledSheetIsNotPassedOver() {
        var file = Roster.xlsx(
                sheet -> sheet.getWorkbook()
                        .createSheet("续")
                        .createRow(0)
                        .createCell(0)
                        .setCellValue("还有"),
                Roster.person("1976-03-01", 2));

        assertThat(wordsOf(file)).contains("多个有内容的工作表");
    }

    @Test
    void whatIsNoListIsRefusedInPlainWords() throws IOException {
        assertThat(wordsOf(new byte[0])).contains("不能为空");
        assertThat(wordsOf(new byte[11 * 1024 * 1024])).contains("10 MB");
        assertThat(wordsOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .contains(".xls");
        assertThat(wordsOf(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}))
                .contains("不是 Excel");
        assertThat(wordsOf(zip(10))).contains("打不开");
        assertThat(wordsOf("姓名,身份证号码\r\n\"于".getBytes(GB18030))).contains("引号不成对");
    }

    @Test
    void aFileThatSwellsWhenOpenedIsNotOpened() throws IOException {
        assertThat(wordsOf(zip(40 << 20))).contains("展开后过大");
    }

    @Test
    void aFileThatAsksForAnotherFileIsNotOpened() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "于秀兰的秘密");
        var list = Roster.xlsx(Roster.person("1976-03-01", 1));

        assertThat(ListFile.read(with(list, ""), Column.LIST)).hasSize(1);
        assertThat(wordsOf(with(list, "<!DOCTYPE sst [<!ENTITY e SYSTEM \"%s\">]>".formatted(secret.toUri()))))
                .contains("打不开")
                .doesNotContain("秘密");
    }

    /** The workbook with a document type before the root of its texts. */
    private static byte[] with(byte[] workbook, String declared) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(workbook));
                var zip = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var content = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var isTexts = entry.getName().equals("xl/sharedStrings.xml");
                zip.write((isTexts ? content.replaceFirst("(<\\?xml[^>]*>)", "$1" + declared) : content)
                        .getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    @Test
    void moreThanTenThousandPeopleComeInSeveralFiles() {
        var line = ",x".repeat(17);
        var list = new StringBuilder(String.join(",", Roster.HEADINGS));
        for (var i = 0; i <= Column.LIST.mostRows(); i++) {
            list.append("\r\n于").append(line);
        }

        assertThat(wordsOf(list.toString().getBytes(StandardCharsets.UTF_8))).contains("一次最多 10000 人");
    }

    private static byte[] zip(int size) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(new byte[size]);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static String wordsOf(byte[] file) {
        var refused = new ArrayList<Refused>();
        assertThatThrownBy(() -> ListFile.read(file, Column.LIST)).isInstanceOfSatisfying(Refused.class, refused::add);
        return refused.get(0).inWords();
    }

    @Test
    void theHeadingsOfTheTemplateAreThoseOfTheReader() {
        assertThat(List.of(Column.values())).allSatisfy(column -> assertThat(Column.LIST.named(column.heading()))
                .contains(column));
    }
}
