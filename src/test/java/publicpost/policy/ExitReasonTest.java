package publicpost.policy;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules §9: what each reason for leaving asks for and brings about. */
class ExitReasonTest {

    @ParameterizedTest(name = "{0}: decided {1}, signed {2}, by people {3}, referable {4}, recovers {5}, {6}")
    @CsvSource({
        "TERM_ENDED, false, true, false, true, false, ''",
        "FOUND_WORK, false, true, true, false, false, EMPLOYER EMPLOYED_FROM",
        "RETIREMENT, false, true, false, true, false, ''",
        "AGE_LIMIT, false, true, false, true, false, ''",
        "DEATH, false, false, true, false, false, DIED_ON CERTIFICATE",
        "UNFIT, true, true, true, true, false, DIAGNOSED_BY DIAGNOSED_ON CERTIFICATE",
        "OWN_WISH, false, true, true, true, false, REQUESTED_ON",
        "BREACH, true, true, true, true, false, ABSENT_RUNNING ABSENT_IN_YEAR FINDINGS",
        "SUBSTITUTION, true, true, true, true, true, DISCOVERED_ON FINDINGS",
        "FALSE_MATERIALS, true, true, true, true, true, MATERIAL DISCOVERED_ON FINDINGS",
        "NOT_ELIGIBLE, true, true, true, true, false, LIST_NAME LAPSED_ON",
        "POST_ABOLISHED, true, true, true, true, false, DOCUMENT_NUMBER ABOLISHED_FROM",
    })
    void eachReason(
            ExitReason reason,
            boolean decided,
            boolean signed,
            boolean byPeople,
            boolean referable,
            boolean recovers,
            String facts) {
        assertEquals(decided, reason.decided());
        assertEquals(signed, reason.signed());
        assertEquals(byPeople, reason.byPeople());
        assertEquals(referable, reason.referable());
        assertEquals(recovers, reason.recovers());
        assertEquals(facts, reason.facts().stream().map(Enum::name).collect(joining(" ")));
    }

    @ParameterizedTest
    @EnumSource
    void eachReasonHasALabelOfItsOwnAndAClause(ExitReason reason) {
        assertFalse(reason.label().isBlank());
        assertFalse(reason.clause().cite().isBlank());
        assertEquals(
                1,
                Arrays.stream(ExitReason.values())
                        .filter(other -> other.label().equals(reason.label()))
                        .count());
    }

    @Test
    void everyFactIsAskedForByAReason() {
        var asked = new HashSet<ExitFact>();
        for (var reason : ExitReason.values()) {
            asked.addAll(reason.facts());
        }

        assertEquals(EnumSet.allOf(ExitFact.class), asked);
    }

    @ParameterizedTest
    @CsvSource({
        "EMPLOYER, employer, 用人单位, TEXT",
        "EMPLOYED_FROM, employedFrom, 入职日期, DAY",
        "DIED_ON, diedOn, 死亡日期, DAY",
        "CERTIFICATE, certificate, 证明材料名称和编号, TEXT",
        "DIAGNOSED_BY, diagnosedBy, 诊断或鉴定机构, TEXT",
        "DIAGNOSED_ON, diagnosedOn, 诊断或鉴定日期, DAY",
        "REQUESTED_ON, requestedOn, 本人书面申请日期, DAY",
        "ABSENT_RUNNING, absentRunning, 连续缺勤工作日, WHOLE",
        "ABSENT_IN_YEAR, absentInYear, 一年内累计缺勤工作日, WHOLE",
        "FINDINGS, findings, 调查经过和结论, TEXT",
        "DISCOVERED_ON, discoveredOn, 发现日期, DAY",
        "MATERIAL, material, 不实材料, TEXT",
        "LIST_NAME, listName, 名单或登记, TEXT",
        "LAPSED_ON, lapsedOn, 不再符合的日期, DAY",
        "DOCUMENT_NUMBER, documentNumber, 文件号, TEXT",
        "ABOLISHED_FROM, abolishedFrom, 撤岗日期, DAY",
    })
    void eachFact(ExitFact fact, String field, String label, ExitFact.Kind kind) {
        assertEquals(field, fact.field());
        assertEquals(label, fact.label());
        assertEquals(kind, fact.kind());
    }
}
