package publicpost.retention;

import java.time.LocalDate;

/**
 * One record whose time is over.
 *
 * @param key of its row, as document/17
 * @param caseNumber null where it belongs to none
 * @param since the day the period is counted from
 * @param rule by which it may go
 * @param outcome null while nothing was done, DONE, SKIPPED
 */
public record Item(String key, String caseNumber, LocalDate since, Rule rule, String outcome) {

    /** 5 年，自案件最后一次办理之日起：…. */
    public String why() {
        return "自%s起满 %s：%s".formatted(rule.countedFrom(), rule.keptFor(), rule.clause());
    }
}
