package publicpost.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import publicpost.acting.Acting;
import publicpost.calendar.OfficeClock;
import publicpost.imports.ImportThread;
import publicpost.imports.Imports;
import publicpost.imports.Kind;
import publicpost.imports.SentFile;
import publicpost.process.Officer;
import publicpost.process.Work;

/** A town's list of many applicants: tried out row by row, then taken. */
final class Applicants {

    private static final int ROWS = Integer.getInteger("bench.rows", 10_000);
    private static final String VILLAGE = "village-chucun-1";
    private static final Acting CLERK = new Acting(VILLAGE, Set.of(VILLAGE));

    private Applicants() {}

    static void measure(Path folder) throws Exception {
        try (var at = Installation.ours("imports", folder)) {
            Report.title("A list of %d applicants".formatted(ROWS));
            var announcement = at.bean(Work.class)
                    .start(
                            new Officer("town-chucun", Set.of("town-chucun")),
                            "recruitment",
                            "Announce",
                            Answers.announcement(at.bean(OfficeClock.class).today(), 10));
            var heap = new Heap();
            var imports = at.bean(Imports.class);
            var list = timed("read and kept", at, heap, () -> imports.sendIn(sent(announcement)));
            timed("tried out", at, heap, () -> done(at, list));
            imports.take(list, CLERK, true);
            timed("taken", at, heap, () -> done(at, list));
            if (imports.progress(list).taken() != ROWS) {
                throw new IllegalStateException("not all were taken: " + imports.progress(list));
            }
        }
    }

    private static long done(Installation at, long list) {
        at.bean(ImportThread.class).goOn(list).join();
        return list;
    }

    private interface Timed {
        long done() throws Exception;
    }

    private static long timed(String what, Installation at, Heap heap, Timed work) throws Exception {
        heap.reset();
        var before = Meter.read(at);
        var result = work.done();
        var used = Meter.read(at).since(before);
        Report.imported(what, used, ROWS, heap.megabytes());
        return result;
    }

    private static SentFile sent(String announcement) {
        var headings = "姓名,身份证号码,退休类别,联系电话,户籍地,招聘公告,申请区域,村（社区）,安置对象类别,失业登记,第一志愿,开户银行,本人银行账号,本人已同意个人信息告知";
        var rows = IntStream.range(0, ROWS)
                .mapToObj(person -> "张三,%s,男,13800000000,初村镇,%s,乡村,初村一村（示例）,农村低收入人口,否,保洁员,农村商业银行,6222020000000000,是"
                        .formatted(Answers.idNumber(person), announcement))
                .collect(Collectors.joining("\r\n"));
        var content = (headings + "\r\n" + rows).getBytes(StandardCharsets.UTF_8);
        return new SentFile(Kind.APPLICANTS, "报名.csv", content, VILLAGE, "{}", CLERK, true);
    }
}
