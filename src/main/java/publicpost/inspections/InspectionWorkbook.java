package publicpost.inspections;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import publicpost.lists.FormulaText;
import publicpost.masks.Masks;

/** One inspection for the archive: what was found, the list it was drawn from, and how to draw it again. */
public final class InspectionWorkbook {

    private static final String VERSION = "01.0000";
    private static final String TEXT = "@";
    private static final double WIDTH = 16;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final List<String> RESULTS = List.of(
            "序号", "抽取方式", "权重", "案号", "村（社区）", "岗位", "地点", "在岗人员", "身份证号", "检查结果", "现场情况", "是否更正", "检查人", "检查时间",
            "照片张数", "问题编号");

    private static final List<String> POPULATION =
            List.of("案号", "未销号问题", "最近三个月全勤", "曾提示亲属", "未查天数", "权重", "随机抽取用数", "风险抽取用数", "抽中");

    private final Inspection inspection;
    private final List<InspectedPost> posts;
    private final UnaryOperator<String> names;

    /** @param names of offices, by their codes */
    public InspectionWorkbook(Inspection inspection, List<InspectedPost> posts, UnaryOperator<String> names) {
        this.inspection = inspection;
        this.posts = posts;
        this.names = names;
    }

    /** Leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        var book = new Workbook(out, "publicpost", VERSION);
        sheet(book, "检查结果", RESULTS, posts.stream().map(this::result).toList());
        sheet(book, "抽样总体", POPULATION, population());
        explanation(book);
        book.finish();
    }

    private List<Object> result(InspectedPost post) {
        var entry = post.latest();
        return Arrays.asList(
                post.position(),
                post.course().label(),
                post.weight(),
                post.caseNumber(),
                names.apply(post.village()),
                post.work().title(),
                post.work().place(),
                post.holder().name(),
                post.holder().idNumber(),
                entry == null ? "未查" : entry.result().label(),
                entry == null ? null : Masks.within(entry.note()),
                entry == null ? null : entry.correction() ? "是" : "否",
                entry == null ? null : names.apply(entry.by()),
                entry == null ? null : minute(entry.clock()),
                entry == null ? null : entry.photos().size(),
                String.join("、", post.findings()));
    }

    private static String minute(LocalDateTime time) {
        return MINUTE.format(time);
    }

    private List<List<Object>> population() {
        var lot = new Lot(inspection.draw().seed());
        var drawn = new HashMap<String, String>();
        inspection
                .draw()
                .again()
                .forEach(one -> drawn.put(one.post().caseNumber(), one.course().label()));
        return inspection.draw().population().posts().stream()
                .map(post -> Arrays.<Object>asList(
                        post.caseNumber(),
                        post.risk().openFindings(),
                        post.risk().alwaysFull() ? "是" : "否",
                        post.risk().kin() ? "是" : "否",
                        post.risk().daysUnseen(),
                        post.weight(),
                        BigDecimal.valueOf(lot.number(post, Lot.Course.RANDOM)),
                        BigDecimal.valueOf(lot.number(post, Lot.Course.RISK)),
                        drawn.getOrDefault(post.caseNumber(), "")))
                .toList();
    }

    private void explanation(Workbook book) throws IOException {
        var draw = inspection.draw();
        var lines = List.of(
                "督导抽查 " + inspection.number(),
                "镇（街道）：" + names.apply(inspection.town()),
                "抽取：%s，%s".formatted(inspection.drawnOn(), names.apply(inspection.drawnBy())),
                "督导单位：" + names.apply(inspection.office()),
                "随机抽取 %d 个，按风险抽取 %d 个".formatted(draw.atRandom(), draw.byRisk()),
                "种子：" + draw.seed(),
                "算法：" + draw.method(),
                "总体的 SHA-256：" + draw.populationSha256(),
                "用数：对“种子:RANDOM:案号”（风险抽取为“种子:RISK:案号”）取 SHA-256，取前 52 位为整数，加 0.5 后除以 2 的 52 次方",
                "随机抽取：用数最大的若干个，人人机会相等",
                "风险抽取：其余的里面，用数的（1÷权重）次方最大的若干个（Efraimidis-Spirakis 加权不放回抽样）",
                inspection.isClosed()
                        ? "提前结束：%s，%s，%s"
                                .formatted(
                                        inspection.closedOn(),
                                        names.apply(inspection.closedBy()),
                                        Masks.within(inspection.why()))
                        : "没有提前结束");
        var sheet = book.newWorksheet("说明");
        for (var line = 0; line < lines.size(); line++) {
            sheet.inlineString(line, 0, lines.get(line));
        }
        sheet.finish();
    }

    private static void sheet(Workbook book, String name, List<String> headings, List<List<Object>> rows)
            throws IOException {
        var sheet = book.newWorksheet(name);
        for (var column = 0; column < headings.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.inlineString(0, column, headings.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        for (var line = 0; line < rows.size(); line++) {
            row(sheet, line + 1, rows.get(line));
        }
        sheet.finish();
    }

    private static void row(Worksheet sheet, int line, List<Object> cells) {
        for (var column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Number number) {
                sheet.value(line, column, number);
            } else {
                text(sheet, line, column, Objects.toString(cells.get(column), ""));
            }
        }
    }

    /** What looks like a formula stays a text when somebody edits the cell. */
    private static void text(Worksheet sheet, int line, int column, String text) {
        sheet.inlineString(line, column, text);
        if (FormulaText.is(text)) {
            sheet.style(line, column).format(TEXT).set();
        }
    }
}
