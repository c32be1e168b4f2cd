package publicpost.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.lists.Cell;
import publicpost.lists.PlainText;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** What the bank gets: every digit of an account, nothing that computes, and a sum over all of it. */
@InOneContext
class PaymentFileTest {

    @Autowired
    Payments payments;

    @Autowired
    PaymentFile file;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Secrets secrets;

    private Long month;

    @BeforeEach
    void approved() {
        month = new MonthRows(database, secrets).approved(2, "2400.50");
        database.update("update app.person set name = '于甲兰' where id = 1000000000");
        database.update("update app.person set name = '王,乙\"' where id = 1000000001");
    }

    @Test
    void theCsvIsToTheByte() throws Exception {
        var batch = payments.send(month, "finance").orElseThrow();
        var first = payments.payments(month).get(0).id();
        var lines = ("%d\t于甲兰\t中国农业银行\t6228480001000000000\t2400.50\t公益性岗位补贴2026年4月\n"
                        + "%d\t王,乙\"\t中国农业银行\t6228480001000000001\t2400.50\t公益性岗位补贴2026年4月\n")
                .formatted(first, first + 1);
        var sum = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8)));

        assertThat(csv(batch))
                .isEqualTo("\uFEFF付款编号,姓名,开户银行,银行账号,金额,用途\r\n"
                        + "%d,于甲兰,中国农业银行,6228480001000000000,2400.50,公益性岗位补贴2026年4月\r\n".formatted(first)
                        + "%d,\"王,乙\"\"\",中国农业银行,6228480001000000001,2400.50,公益性岗位补贴2026年4月\r\n".formatted(first + 1)
                        + "合计,2笔,,,4801.00\r\n"
                        + "校验,%s\r\n".formatted(sum));
        assertThat(batch.checksum()).isEqualTo(sum);
        assertThat(file.name(batch.id())).isEqualTo("拨付文件-BT-2026-04-1");
    }

    @Test
    void theSameBatchIsTheSameFileWhateverChangedSince() {
        var batch = payments.send(month, "finance").orElseThrow();
        var before = file.csv(batch.id());

        database.update("update app.person set name = '改名'");
        database.update(
                "update app.application set bank_account = ?",
                secrets.seal(SealedColumn.APPLICATION_ACCOUNT, "622848000000"));

        assertThat(file.csv(batch.id())).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-王", "@SUM(A1)", "＝cmd", "\t=1"})
    void aNameIsNoFormula(String name) throws Exception {
        database.update("update app.person set name = ? where id = 1000000000", name);
        var batch = payments.send(month, "finance").orElseThrow();

        assertThat(csv(batch)).contains(",'" + name + ",");
        assertThat(Cell.text("'" + name).text())
                .as("as the bank's answer is read")
                .isEqualTo(PlainText.of(name));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file.workbook(batch.id())))) {
            var rows = book.getSheetAt(0);
            var cell = rows.getRow(1).getCell(1).getStringCellValue().equals(name)
                    ? rows.getRow(1).getCell(1)
                    : rows.getRow(2).getCell(1);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(name);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void theWorkbookKeepsAccountsAsTextAndAmountsAsNumbers() throws Exception {
        var batch = payments.send(month, "finance").orElseThrow();

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file.workbook(batch.id())))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(4);
            var line = sheet.getRow(1);
            assertThat(line.getCell(3).getStringCellValue()).isEqualTo("6228480001000000000");
            assertThat(line.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(line.getCell(4).getNumericCellValue()).isEqualTo(2400.50);
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("合计");
            assertThat(sheet.getRow(3).getCell(4).getNumericCellValue()).isEqualTo(4801.00);
            assertThat(sheet.getRow(4).getCell(1).getStringCellValue()).isEqualTo(batch.checksum());
        }
    }

    @Test
    void aFileOfOtherPaymentsIsNotMade() {
        var batch = payments.send(month, "finance").orElseThrow();
        database.execute("alter table app.payment disable trigger payment_is_not_edited");
        try {
            database.update("update app.payment set amount = amount + 1 where id = (select min(id) from app.payment)");
        } finally {
            database.execute("alter table app.payment enable trigger payment_is_not_edited");
        }

        assertThatThrownBy(() -> file.csv(batch.id()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not those that were sent");
    }

    private String csv(Batch batch) {
        return new String(file.csv(batch.id()), StandardCharsets.UTF_8);
    }
}
