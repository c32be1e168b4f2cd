package publicpost.web.desk;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.springframework.stereotype.Component;
import publicpost.calendar.OfficeClock;
import publicpost.casefile.DecisionMade;
import publicpost.casefile.Records;
import publicpost.casefile.TrailEntry;
import publicpost.offices.Offices;

/** How a finding was decided and closed, round by round: what was sent back, and why, stays beside what was decided then. */
@Component
class FindingRounds {

    private static final String DECIDE = "DecideFinding";
    private static final String CONFIRM = "ConfirmClosing";
    private static final String SEND_BACK = "SEND_BACK";
    private static final String KIND = "FINDING";

    private final Records records;
    private final Offices offices;

    FindingRounds(Records records, Offices offices) {
        this.records = records;
        this.offices = offices;
    }

    /** Rows of step, text, who and when. */
    List<List<String>> of(String caseNumber) {
        Queue<DecisionMade> made = new ArrayDeque<>(records.decisionsOf(caseNumber).stream()
                .filter(one -> one.ruling().kind().equals(KIND))
                .toList());
        return records.trailOf(caseNumber).stream()
                .filter(entry -> Set.of(DECIDE, CONFIRM).contains(entry.step()))
                .map(entry -> row(entry, made))
                .toList();
    }

    private List<String> row(TrailEntry entry, Queue<DecisionMade> made) {
        var day = entry.at().atZone(OfficeClock.ZONE).toLocalDate().toString();
        return List.of(
                DECIDE.equals(entry.step()) ? "决定处理" : "确认销号", text(entry, made), offices.nameOf(entry.actor()), day);
    }

    private static String text(TrailEntry entry, Queue<DecisionMade> made) {
        if (SEND_BACK.equals(entry.outcome())) {
            return (DECIDE.equals(entry.step()) ? "退回再核查：%s" : "退回重新决定：%s").formatted(entry.note());
        }
        return DECIDE.equals(entry.step()) ? made.remove().ruling().reason() : "已落实，同意销号：%s".formatted(entry.note());
    }
}
