package publicpost.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives every case its number: the kind, the year it began in, and a running number that is never given twice. */
@Component
public class CaseNumbers {

    /** Some cases come by the thousand, so their numbers are drawn in blocks; the sequence counts by as many. */
    private static final int BLOCK = 50;

    private final JdbcClient database;
    private final Clock clock;
    private final Map<String, Block> blocks = new HashMap<>();

    private record Block(long next, long end) {}

    CaseNumbers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** 申请: SQ2026-000123. */
    public String application() {
        return "SQ%d-%06d".formatted(year(), fromBlock("app.application_number"));
    }

    /** 重新认定, by the list: CD2026-000123. */
    public String incumbent() {
        return "CD%d-%06d".formatted(year(), fromBlock("app.incumbent_number"));
    }

    /** 招聘: ZP2026-0007. */
    public String recruitment() {
        return "ZP%d-%04d".formatted(year(), draw("app.recruitment_number"));
    }

    /** 计划: JH2026-0002. */
    public String plan() {
        return "JH%d-%04d".formatted(year(), draw("app.plan_number"));
    }

    /** 在岗事项, by the thousand on one morning: QM2026-000123. */
    public String matter(String prefix) {
        return "%s%d-%06d".formatted(prefix, year(), fromBlock("app.matter_number"));
    }

    /** 核查, by the hundred after a list: HC2026-000123. */
    public String finding() {
        return "HC%d-%06d".formatted(year(), fromBlock("app.finding_number"));
    }

    /** 月度发放: FF2026-000123. */
    public String payMonth() {
        return "FF%d-%06d".formatted(year(), fromBlock("app.pay_month_number"));
    }

    private synchronized long fromBlock(String sequence) {
        var block = blocks.get(sequence);
        if (block == null || block.next() == block.end()) {
            var first = draw(sequence);
            block = new Block(first, first + BLOCK);
        }
        blocks.put(sequence, new Block(block.next() + 1, block.end()));
        return block.next();
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
