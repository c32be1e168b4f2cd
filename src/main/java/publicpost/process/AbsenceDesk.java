package publicpost.process;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import publicpost.absence.Absence;
import publicpost.absence.Absences;
import publicpost.casefile.Refused;
import publicpost.offices.Offices;
import publicpost.process.Colleagues.Colleague;

/** 外出代理: declared by oneself, or by an administrator for somebody who cannot; nobody's case is seen for it. */
@Component
public class AbsenceDesk {

    public static final int MOST = 100;

    private static final int SHOWN_DAYS = 60;
    private static final int LONGEST_DAYS = 366;

    /** What is typed, as it is typed. */
    public record Asked(String account, String office, String substitute, String from, String until, String note) {}

    /** @param offices of the one who asks, by code and name */
    public record Choices(boolean forOthers, List<String[]> offices, List<Colleague> substitutes) {}

    private final Absences absences;
    private final Colleagues colleagues;
    private final OfficePairs pairs;
    private final Offices offices;
    private final Clock clock;

    AbsenceDesk(Absences absences, Colleagues colleagues, OfficePairs pairs, Offices offices, Clock clock) {
        this.absences = absences;
        this.colleagues = colleagues;
        this.pairs = pairs;
        this.offices = offices;
        this.clock = clock;
    }

    /** One's own and those one stands in for; all of them for an administrator. */
    public List<Absence> of(Officer officer) {
        return officer.looksAt(() -> absences.recent(SHOWN_DAYS, MOST));
    }

    /** Those for whom the officer does the work today. */
    public List<Absence> standsInFor(Officer officer) {
        return absences.standsInFor(officer.id()).stream()
                .filter(absence -> officer.worksFor(absence.office()))
                .toList();
    }

    public boolean mayEnd(Absence absence, Officer officer) {
        return !absence.isOver(LocalDate.now(clock))
                && (officer.isAdministrator() || absence.account().equals(officer.id()));
    }

    public Choices choices(Officer officer) {
        if (officer.isAdministrator()) {
            return new Choices(true, List.of(), List.of());
        }
        var own = colleagues.officesOf(officer.id());
        var line = new TreeSet<String>();
        own.forEach(office -> line.addAll(colleagues.withTown(office)));
        return new Choices(
                false,
                own.stream()
                        .map(code -> new String[] {code, offices.nameOf(code)})
                        .toList(),
                colleagues.of(line, officer.id()));
    }

    /** @throws Refused naming the field that cannot be taken */
    @Transactional
    public void declare(Asked asked, Officer officer) {
        var account = account(asked.account(), officer);
        var office = office(asked.office(), account);
        var from = day("from", "外出第一天", asked.from());
        var until = day("until", "外出最后一天", asked.until());
        checkDays(from, until);
        var substitute = substitute(asked.substitute(), account, office);
        pairs.keptApart(substitute, office, from, until).ifPresent(why -> {
            throw Refused.at("substitute", "代理人", why);
        });
        var note = WrittenNote.read(asked.note(), "说明", false);
        absences.declare(new Absence(null, account, office, substitute, from, until, note, officer.id(), false));
    }

    private String account(String asked, Officer officer) {
        var account = asked == null || asked.isBlank() ? officer.id() : asked.strip();
        if (!account.equals(officer.id()) && !officer.isAdministrator()) {
            throw Refused.at("account", "外出人", "只能登记本人的外出；他人的由系统管理员登记");
        }
        if (!colleagues.exists(account)) {
            throw Refused.at("account", "外出人", "没有这个账号");
        }
        return account;
    }

    private String office(String asked, String account) {
        var own = new TreeSet<>(colleagues.officesOf(account));
        own.removeIf(code -> offices.find(code).isEmpty());
        if (own.isEmpty()) {
            throw Refused.at("account", "外出人", "该账号不属于任何承办部门，没有可代理的任务");
        }
        var wanted = asked == null ? "" : asked.strip();
        if (wanted.isEmpty() && own.size() == 1) {
            return own.first();
        }
        if (!own.contains(wanted)) {
            throw Refused.at("office", "部门", "请选择外出人所属的部门");
        }
        return wanted;
    }

    private static LocalDate day(String field, String label, String written) {
        try {
            return WrittenDay.read(written == null ? "" : written.strip());
        } catch (DateTimeException unreadable) {
            throw Refused.at(field, label, WrittenDay.HINT);
        }
    }

    private void checkDays(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw Refused.at("until", "外出最后一天", "不能早于第一天");
        }
        if (until.isBefore(LocalDate.now(clock))) {
            throw Refused.at("until", "外出最后一天", "已经过去，不需要登记");
        }
        if (from.plusDays(LONGEST_DAYS).isBefore(until)) {
            throw Refused.at("until", "外出最后一天", "一次最多登记 %d 天".formatted(LONGEST_DAYS));
        }
    }

    private String substitute(String asked, String account, String office) {
        var wanted = asked == null ? "" : asked.strip();
        if (wanted.isEmpty()) {
            throw Refused.at("substitute", "代理人", "请选择代理人");
        }
        if (wanted.equals(account)) {
            throw Refused.at("substitute", "代理人", "代理人不能是外出人自己");
        }
        var line = colleagues.withTown(office);
        var own = colleagues.exists(wanted) ? colleagues.officesOf(wanted) : Set.<String>of();
        if (own.stream().noneMatch(line::contains)) {
            throw Refused.at("substitute", "代理人", "没有这个账号，或该账号不属于同一部门或上级镇街");
        }
        return wanted;
    }

    /** @throws Refused when it is not the officer's, or has ended */
    @Transactional
    public void end(Long id, Officer officer) {
        absences.find(id)
                .filter(found -> mayEnd(found, officer))
                .filter(found -> absences.end(id, officer.id()))
                .orElseThrow(() -> Refused.at("absence", "外出代理", "没有这项登记、已经结束，或不由您结束"));
    }
}
