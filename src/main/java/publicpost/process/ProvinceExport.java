package publicpost.process;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import publicpost.audit.Act;
import publicpost.audit.Audit;
import publicpost.casefile.Refused;
import publicpost.exports.ExportFormat;
import publicpost.exports.Title;
import publicpost.exports.UnderWay;
import publicpost.offices.Offices;
import publicpost.process.ExportDesk.Outlet;
import publicpost.province.FileOut;
import publicpost.province.RecordKind;
import publicpost.province.Sending;

/** 报送省系统: a file of our records for the province's system. Whole numbers leave the house here, so only for the district. */
@Component
public class ProvinceExport {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ProvinceDesk desk;
    private final Sending sending;
    private final UnderWay underWay;
    private final Audit audit;
    private final Offices offices;
    private final Clock clock;

    ProvinceExport(ProvinceDesk desk, Sending sending, UnderWay underWay, Audit audit, Offices offices, Clock clock) {
        this.desk = desk;
        this.sending = sending;
        this.underWay = underWay;
        this.audit = audit;
        this.offices = offices;
        this.clock = clock;
    }

    /**
     * Sends a file, on record with what it is for before its first row goes out.
     *
     * @param since as typed; empty for everything
     * @throws Refused before anything is written, at {@code since}, {@code reason} or {@code busy}
     */
    public void send(
            RecordKind kind, ExportFormat format, String since, String reason, Officer officer, Outlet outlet) {
        desk.open(officer);
        var why = WrittenReason.read(reason, "用途");
        var first = ProvinceDesk.day("since", "起始日期", since);
        underWay.begin(officer.id());
        try {
            record(kind, format, first, why, null);
            write(kind, format, first, why, officer, outlet);
        } finally {
            underWay.end(officer.id());
        }
    }

    private void write(
            RecordKind kind, ExportFormat format, LocalDate since, String why, Officer officer, Outlet outlet) {
        FileOut file = null;
        var whole = false;
        try {
            file = new FileOut(outlet.open(), format, title(kind, since, officer));
            var name = "%s-%s.%s".formatted(kind.path(), LocalDate.now(clock), format.ending());
            sending.send(new Sending.Order(kind, since, name, why), file, officer.acting());
            whole = true;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } finally {
            record(kind, format, since, why, Map.of("rows", file == null ? 0 : file.rows(), "whole", whole));
        }
    }

    private Title title(RecordKind kind, LocalDate since, Officer officer) {
        var names = officer.offices().stream().sorted().map(offices::nameOf).collect(joining("、"));
        return new Title(
                kind.label(),
                "%s（%s）".formatted(officer.id(), names),
                TIME.format(LocalDateTime.now(clock)),
                since == null ? "全部" : "%s 起".formatted(since),
                "含完整证件号码、账号，仅供报送省公共就业人才服务信息系统");
    }

    private void record(RecordKind kind, ExportFormat format, LocalDate since, String why, Map<String, ?> came) {
        var told = new LinkedHashMap<String, Object>();
        told.put("reason", why);
        if (since != null) {
            told.put("from", since.toString());
        }
        if (came != null) {
            told.putAll(came);
        }
        audit.record(Act.EXPORTED, "province/%s.%s".formatted(kind.path(), format.ending()), told);
    }
}
