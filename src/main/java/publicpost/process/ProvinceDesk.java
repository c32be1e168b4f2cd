package publicpost.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import publicpost.casefile.FileName;
import publicpost.casefile.Refused;
import publicpost.imports.ImportThread;
import publicpost.imports.Importing;
import publicpost.imports.Imports;
import publicpost.imports.Kind;
import publicpost.imports.SentFile;
import publicpost.province.RecordKind;

/** 省系统: what the district has from the province's system and holds against ours. */
@Component
public class ProvinceDesk {

    static final String DISTRICT = "district";

    private static final String FILE = "省系统数据";

    private final Imports imports;
    private final ImportThread thread;
    private final Importing.Accounts accounts;
    private final ObjectMapper json;
    private final Clock clock;

    ProvinceDesk(Imports imports, ImportThread thread, Importing.Accounts accounts, ObjectMapper json, Clock clock) {
        this.imports = imports;
        this.thread = thread;
        this.accounts = accounts;
        this.json = json;
        this.clock = clock;
    }

    public boolean isFor(Officer officer) {
        return officer.worksFor(DISTRICT);
    }

    /** @throws Refused unless the officer works for the district */
    public void open(Officer officer) {
        if (!isFor(officer)) {
            throw Refused.at("officer", "省系统", "与省系统的数据交换由区级主管部门办理");
        }
    }

    /**
     * Keeps a file of theirs, and holds it against ours in the background.
     *
     * @param since the first day it is about, as typed; empty for everything
     * @param until the day it is of; empty for today
     * @return the list it became
     * @throws Refused at {@code file}, {@code since} or {@code until}
     */
    public long takeIn(RecordKind kind, String name, byte[] content, String since, String until, Officer officer) {
        open(officer);
        var today = LocalDate.now(clock);
        var first = day("since", "起始日期", since);
        var typed = day("until", "数据截至", until);
        var last = typed == null ? today : typed;
        if (last.isAfter(today)) {
            throw Refused.at("until", "数据截至", "不能晚于今天（%s）".formatted(today));
        }
        if (first != null && first.isAfter(last)) {
            throw Refused.at("since", "起始日期", "不能晚于数据截至日期");
        }
        if (content.length == 0) {
            throw Refused.at("file", "数据文件", "请选择文件");
        }
        var called = FileName.plain(name, FILE);
        var id = imports.sendIn(new SentFile(
                Kind.PROVINCE,
                called,
                content,
                DISTRICT,
                about(kind, first, last, called),
                officer.acting(),
                accounts.officesOf(officer.id()).isEmpty()));
        thread.goOn(id);
        return id;
    }

    private String about(RecordKind kind, LocalDate since, LocalDate until, String name) {
        var about = new TreeMap<String, String>();
        about.put("records", kind.path());
        about.put("since", since == null ? "" : since.toString());
        about.put("until", until.toString());
        about.put("name", name);
        try {
            return json.writeValueAsString(about);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Null for nothing. */
    static LocalDate day(String field, String label, String typed) {
        try {
            return typed == null || typed.isBlank() ? null : WrittenDay.read(typed.strip());
        } catch (DateTimeException none) {
            throw Refused.at(field, label, WrittenDay.HINT);
        }
    }
}
