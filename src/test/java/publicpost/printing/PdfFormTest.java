package publicpost.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import publicpost.printing.FormPart.Box;
import publicpost.printing.FormPart.Boxes;
import publicpost.printing.FormPart.Names;
import publicpost.printing.FormPart.Opinion;
import publicpost.printing.FormPart.Rows;
import publicpost.printing.FormPart.Signed;
import publicpost.printing.FormPart.Text;

/** Forms that are signed and sealed, as another reader than their writer sees them. */
class PdfFormTest {

    private static final String HEADING = "区级审批意见";
    private static final String SEAL = "区科技创新局（盖章）";

    @Test
    void itSaysAllThatTheFormSays() throws IOException {
        var pages = pages(form(
                new Boxes(List.of(Box.of("姓名", "于乙兰"), Box.of("性别", "女"), Box.wide("户籍地", "初村镇初村一村"))),
                new Text("一、岗位", List.of("保洁员。\n每月一百小时。")),
                new Rows("名单", list("丛㛃")),
                new Names("到会人员签字", 7),
                opinion("同意安置。"),
                Signed.by("初村镇", FormPart.DATE)));

        assertThat(pages).hasSize(1);
        assertThat(pages.get(0))
                .contains("审批表", "案号：SQ2026-000001", "姓名于乙兰性别女", "户籍地初村镇初村一村", "每月一百小时")
                .contains("丛㛃", "到会人员签字1234567", HEADING, "同意安置。", "负责人：____", SEAL, "年月日", "初村镇（盖章）")
                .contains("第1页", "共1页");
    }

    @Test
    void aCharacterThatNoFontHasIsSeenToBeMissing() throws IOException {
        assertThat(pages(form(new Boxes(List.of(Box.of("姓名", "𠮷田"))))))
                .first()
                .asString()
                .contains("〓田", "标有“〓”处是打印字库没有的生僻字");
    }

    /** Whatever stands above it, and however long it is itself. */
    @ParameterizedTest
    @ValueSource(ints = {10, 600, 900, 901, 2500})
    void anOpinionIsNeverSealedApartFromItsHeading(int length) throws IOException {
        for (var above = 0; above < 40; above += 3) {
            var text = "实".repeat(length - 1) + "完";
            var pages = pages(form(new Boxes(boxes(above)), opinion(text)));
            assertThat(pages).allMatch(page -> !page.contains(SEAL) || page.contains(HEADING) && page.contains("完"));
            assertThat(String.join("", pages)
                            .chars()
                            .filter(letter -> letter == '实')
                            .count())
                    .isEqualTo(length - 1);
        }
    }

    @Test
    void endsOfLinesTakeRoomToo() throws IOException {
        var pages = pages(form(new Boxes(boxes(5)), opinion("实\n".repeat(400) + "完")));

        assertThat(pages.size()).isGreaterThan(5);
        assertThat(pages).allMatch(page -> page.contains(HEADING));
        assertThat(pages.get(pages.size() - 1)).contains(SEAL, "完");
    }

    @Test
    void aLetterIsNeverSignedOnAPageWithoutASentence() throws IOException {
        var paged = false;
        for (var lines = 20; lines < 60; lines++) {
            var said = IntStream.range(0, lines)
                    .mapToObj(line -> "第%d句。".formatted(line))
                    .toList();
            var pages = pages(form(new Text("", said), Signed.by("初村镇", FormPart.DATE)));
            paged |= pages.size() > 1;
            assertThat(pages.get(pages.size() - 1)).contains("初村镇（盖章）", "第%d句。".formatted(lines - 1));
        }
        assertThat(paged).isTrue();
    }

    @Test
    void aHeadingNeverStandsWithoutWhatItHeads() throws IOException {
        for (var lines = 10; lines < 40; lines++) {
            var said = IntStream.range(0, lines).mapToObj(line -> "句子").toList();
            var pages = pages(form(
                    new Text("", said),
                    new Text("六、保险", List.of("甲方购买保险。", "没有保险的不得上岗。")),
                    new Rows("候补人员", list("丛㛃")),
                    new Text("七、管理", List.of("双实名。"))));
            assertThat(pages)
                    .allMatch(page -> page.contains("六、保险") == page.contains("甲方购买保险"))
                    .allMatch(page -> page.contains("候补人员") == page.contains("丛㛃"))
                    .allMatch(page -> page.contains("七、管理") == page.contains("双实名"));
        }
    }

    @Test
    void whatIsSignedAtOnceHasItsHeading() throws IOException {
        assertThat(pages(form(new Text("说明", List.of("属实。")), Signed.by("初村镇", FormPart.DATE))))
                .first()
                .asString()
                .contains("说明属实。初村镇（盖章）");
    }

    @Test
    void eachFormBeginsAPage() throws IOException {
        var out = new ByteArrayOutputStream();
        PdfForm.write(List.of(form(opinion("一")), form(opinion("二"))), out);

        assertThat(read(out)).hasSize(2).allMatch(page -> page.contains("审批表"));
    }

    private static Table list(String name) {
        return Table.of(
                List.of(Column.number("序号", 3), Column.mark("姓名", 6)),
                List.of(List.of(Cell.number(1), Cell.text(name))));
    }

    private static List<Box> boxes(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> Box.wide("项目", "内容" + i))
                .toList();
    }

    private static Opinion opinion(String text) {
        return new Opinion(HEADING, text, List.of("负责人", "经办人"), "区科技创新局", FormPart.DATE);
    }

    private static Form form(FormPart... parts) {
        return new Form("城乡公益性岗位安置审批表", "案号：SQ2026-000001", "申请日期：2026年5月11日", List.of(parts));
    }

    private static List<String> pages(Form form) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfForm.write(List.of(form), out);
        return read(out);
    }

    /** Without blanks and ends of lines. */
    private static List<String> read(ByteArrayOutputStream out) throws IOException {
        var pages = new ArrayList<String>();
        try (var document = Loader.loadPDF(out.toByteArray())) {
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("[\\s　]", ""));
            }
        }
        return pages;
    }
}
