package publicpost.incumbents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import publicpost.casefile.Refused;
import publicpost.lists.ListFile;

/** Whoever fills the template in gets a list that is read. */
class ListTemplateTest {

    @Test
    void theTemplateAloneIsAListOfNobody() {
        assertThatThrownBy(() -> ListFile.read(ListTemplate.workbook(), Column.LIST))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.inWords()).contains("标题行下面没有人员"));
    }

    @Test
    void itsExampleIsInOrderOnceItBearsAName() throws IOException {
        assertThat(ListFile.read(withName("于乙兰"), Column.LIST))
                .singleElement()
                .satisfies(line -> assertThat(line.at(Column.ID_NUMBER).text()).isEqualTo("371099197603010020"));
    }

    @Test
    void itOffersAChoiceWhereThereAreOnlyFew() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(ListTemplate.workbook()))) {
            var offered = book.getSheetAt(0).getDataValidations().stream()
                    .map(DataValidation::getValidationConstraint)
                    .map(choice -> String.join("/", choice.getExplicitListValues()))
                    .toList();

            assertThat(offered).containsExactlyInAnyOrder("城镇/乡村", "男/女55/女50", "原公益性岗位/退役士兵专项公益性岗位", "月/小时");
        }
    }

    @Test
    void everyChoiceItOffersIsUnderstood() {
        assertThat(ListWords.AREAS).containsKeys(choices(Column.AREA));
        assertThat(ListWords.BASES).containsKeys(choices(Column.PAY_BASIS));
        assertThat(ListWords.SCHEMES).containsKeys(choices(Column.SCHEME));
        assertThat(Arrays.stream(choices(Column.RETIREMENT)).map(ListWords::retirement))
                .doesNotContainNull()
                .hasSize(3);
    }

    private static String[] choices(Column column) {
        return ListWords.CHOICES.get(column).toArray(String[]::new);
    }

    private static byte[] withName(String name) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(ListTemplate.workbook()));
                var out = new ByteArrayOutputStream()) {
            book.getSheetAt(0).getRow(1).getCell(0).setCellValue(name);
            book.write(out);
            return out.toByteArray();
        }
    }
}
