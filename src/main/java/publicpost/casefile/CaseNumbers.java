package publicpost.casefile;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives every case its number: the kind, the year it began in, and a running number that is never given twice. */
@Component
public class CaseNumbers {

    /** Applications come by the thousand, so their numbers are drawn in blocks; the sequence counts by as many. */
    private static final int BLOCK = 50;

    private final JdbcClient database;
    private final Clock clock;
    private long next;
    private long endOfBlock;

    CaseNumbers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** 申请: SQ2026-000123. */
    public String application() {
        return "SQ%d-%06d".formatted(year(), fromBlock());
    }

    /** 招聘: ZP2026-0007. */
    public String recruitment() {
        return "ZP%d-%04d".formatted(year(), draw("app.recruitment_number"));
    }

    /** 计划: JH2026-0002. */
    public String plan() {
        return "JH%d-%04d".formatted(year(), draw("app.plan_number"));
    }

    private synchronized long fromBlock() {
        if (next == endOfBlock) {
            next = draw("app.application_number");
            endOfBlock = next + BLOCK;
        }
        return next++;
    }

    private long draw(String sequence) {
        return database.sql("select nextval(?::regclass)")
                .param(sequence)
                .query(Long.class)
                .single();
    }

    private int year() {
        return LocalDate.now(clock).getYear();
    }
}
