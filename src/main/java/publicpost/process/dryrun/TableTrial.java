package publicpost.process.dryrun;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.dryrun.DryRunWork;
import publicpost.models.FileSet;
import publicpost.offices.Office.Kind;
import publicpost.offices.Offices;
import publicpost.policy.FindingKind;
import publicpost.policy.NoFigure;
import publicpost.policy.SubsidyFigures;
import publicpost.process.allowed.ModelGate;
import publicpost.process.tables.DmnTables;

/** Whether a drafted table can be asked at all: it passes the gate that deployed ones pass, and answers what everybody is asked. */
@Component
class TableTrial {

    private static final int MONTHS = 12;

    private final ModelGate gate;
    private final Offices offices;

    TableTrial(ModelGate gate, Offices offices) {
        this.gate = gate;
        this.offices = offices;
    }

    /**
     * @param name of the file of the one table that is looked at
     * @param tables all of today but that one
     * @throws Refused at {@code draft} saying what is wrong with it
     */
    void mustAnswer(String name, FileSet tables, LocalDate day) {
        gate.check(name, tables.text(name).orElseThrow().getBytes(StandardCharsets.UTF_8)).stream()
                .findFirst()
                .ifPresent(forbidden -> {
                    throw Refused.at("draft", name, forbidden.what());
                });
        try {
            ask(DmnTables.of(tables), day);
        } catch (NoFigure missing) {
            throw Refused.at("draft", name, DryRunWork.inWords(missing));
        } catch (RuntimeException unreadable) {
            throw Refused.at("draft", name, "读不出这张政策表，请先检查修改稿并改正");
        }
    }

    private void ask(DmnTables tables, LocalDate day) {
        tables.groupsInForce(day);
        IntStream.range(0, MONTHS)
                .forEach(month -> SubsidyFigures.of(YearMonth.from(day).plusMonths(month), tables));
        offices.of(Kind.TOWN).forEach(town -> Stream.of(FindingKind.values())
                .filter(kind -> !kind.isOfPaper())
                .forEach(kind -> tables.findingRule(kind, town.code(), day)));
    }
}
