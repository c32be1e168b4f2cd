package publicpost.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What staff print and sign, as another reader than its writer sees it. */
class PdfPrintoutTest {

    private static final String HEADINGS = "身份证号码";
    private static final Pattern NUMBER = Pattern.compile("3710021976030(\\d{5})");

    @Test
    void itSaysAllThatTheDocumentSays() throws IOException {
        assertThat(text(Samples.payment(40)))
                .contains("公益性岗位补贴发放表", "编制单位：初村镇人民政府", "2026年10月", "单位：元", "领取人签字")
                .contains("1,187.35", "131,494.00", "人民币壹拾叁万壹仟肆佰玖拾肆元整", "（小写）：¥131,494.00")
                .contains("有异议的，请在发放之日起5个工作日内", "制表人：____", "审核人：____", "负责人：____")
                .contains("初村镇人民政府（盖章）", "第 1 页", "第 3 页", "共 3 页");
    }

    /** Some fonts give 高, 身 and 金 back as the radicals ⾼⾝⾦, which nobody finds by searching. */
    @Test
    void whatIsCopiedFromItIsWhatWasWritten() throws IOException {
        var names = List.of("高金身", "于乙兰", "丛㛃", "鞠䶮", "年龙一", "欧阳·古丽", "“4+2”类", "①《三》〔四〕");

        assertThat(text(Samples.notice(names))).contains(names);
    }

    @Test
    void aCompatibilityIdeographIsCopiedAsTheCharacterItIs() throws IOException {
        assertThat(text(Samples.notice(List.of("\uF98E年")))).contains("年年").doesNotContain("\uF98E");
    }

    @Test
    void aCharacterThatNoFontHasIsSeenToBeMissing() throws IOException {
        var text = text(Samples.notice(List.of("𠮷田太郎", "高金身")));

        assertThat(text).contains("〓田太郎", "标有“〓”处是打印字库没有的生僻字").doesNotContain("𠮷");
        assertThat(text(Samples.notice(List.of("高金身")))).doesNotContain("〓");
    }

    @Test
    void aMarkThatIsNotSeenIsNoMissingCharacter() throws IOException {
        assertThat(text(Samples.notice(List.of("葛\uDB40\uDD00城\u200B", "㎡℃\t字"))))
                .contains("葛城", "字")
                .doesNotContain("〓");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 49, 50, 51, 100, 500})
    void eachPageHasItsHeadingsAndEachPersonStandsThereOnce(int people) throws IOException {
        try (var document = document(Samples.payment(people))) {
            assertThat(pages(document).stream()
                            .filter(page -> NUMBER.matcher(page).find()))
                    .allMatch(page -> page.split(HEADINGS, -1).length == 2);
            assertThat(numbers(String.join("", pages(document))))
                    .isEqualTo(IntStream.rangeClosed(1, people).boxed().toList());
        }
    }

    /** Rows are written by fifties; the height of the first decides which is the last of a page. */
    @Test
    void whereverAPageEndsTheNextHasTheHeadings() throws IOException {
        var lastOfAPage = new TreeSet<Integer>();
        for (var lines = 16; lines < 28; lines++) {
            var names = new ArrayList<>(Samples.names(70));
            names.set(0, "高\n".repeat(lines));
            try (var document = document(Samples.notice(names))) {
                var pages = pages(document);
                assertThat(pages).allMatch(page -> page.split(HEADINGS, -1).length == 2);
                lastOfAPage.add(rows(pages.get(0)) + rows(pages.get(1)));
            }
        }
        assertThat(lastOfAPage).contains(49, 50, 51);
    }

    @Test
    void whatIsSignedNeverStandsOnAPageWithoutARow() throws IOException {
        for (var people = 1; people < 60; people++) {
            try (var document = document(Samples.payment(people))) {
                var pages = pages(document);
                assertThat(pages.get(pages.size() - 1)).contains("（盖章）", HEADINGS);
                assertThat(numbers(pages.get(pages.size() - 1))).contains(people);
            }
        }
    }

    @Test
    void aTableOfNobodySaysSo() throws IOException {
        assertThat(text(Samples.notice(List.of()))).containsSubsequence(HEADINGS, "（无）", "公示期");
    }

    @Test
    void itBringsItsFontsAlong() throws IOException {
        try (var document = document(Samples.payment(40))) {
            assertThat(fonts(document)).isNotEmpty().allSatisfy(PdfPrintoutTest::isASubsetInTheFile);
        }
    }

    /** The fonts are read once for all. */
    @Test
    void manyAreWrittenAtATime() {
        assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> Samples.names(60)
                        .subList(i, i + 10)))
                .allSatisfy(names -> assertThat(text(Samples.notice(names))).contains(names));
    }

    @Test
    void aWideTableTurnsThePaper() throws IOException {
        try (var wide = document(Samples.payment(2));
                var upright = document(Samples.notice(Samples.names(2)))) {
            assertThat(wide.getPage(0).getMediaBox().getWidth()).isEqualTo(842);
            assertThat(upright.getPage(0).getMediaBox().getWidth()).isEqualTo(595);
        }
    }

    @Test
    void aLongTextIsWrappedAndNeverCut() throws IOException {
        var name = "很长的名字，".repeat(40) + "完";

        var text = text(Samples.notice(List.of(name)));

        assertThat(text.replaceAll("\\s", "")).contains(name.substring(0, 5), "完");
        assertThat(text.split("很长", -1)).hasSize(41);
        assertThat(text.lines()).noneMatch(line -> line.startsWith("，"));
    }

    private static void isASubsetInTheFile(PDFont font) {
        var descriptor = ((PDType0Font) font).getDescendantFont().getFontDescriptor();
        assertThat(descriptor.getCOSObject().containsKey(COSName.FONT_FILE2)).isTrue();
        assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
    }

    private static List<PDFont> fonts(PDDocument document) throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    private static int rows(String page) {
        return page.split("371002\\*", -1).length - 1;
    }

    private static List<Integer> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(number -> Integer.valueOf(number.group(1)))
                .toList();
    }

    private static List<String> pages(PDDocument document) throws IOException {
        var pages = new ArrayList<String>();
        for (var page = 1; page <= document.getNumberOfPages(); page++) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(document));
        }
        return pages;
    }

    private static String text(Printout printout) throws IOException {
        try (var document = document(printout)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static PDDocument document(Printout printout) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfPrintout.write(printout, out);
        return Loader.loadPDF(out.toByteArray());
    }
}
