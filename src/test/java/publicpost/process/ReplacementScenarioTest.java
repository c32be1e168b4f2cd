package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static publicpost.process.Town.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import publicpost.InOneContext;

/** Who has left comes again: with the months that are left, and after a full term only from a special group (§6 of the rules). */
@InOneContext
class ReplacementScenarioTest {

    private static final LocalDate START = LocalDate.of(2022, 6, 15);
    private static final LocalDate END = LocalDate.of(2025, 6, 15);

    @Autowired
    Town town;

    @Autowired
    Life life;

    @Test
    void afterAFullTermOneOfNoSpecialGroupIsPutBeforeAnOfficer() {
        var first = fullTerm("RURAL_LOW_INCOME");

        var second = appliesAgain(first, "RURAL_LOW_INCOME");

        assertThat(town.steps(second)).containsExactly("ConfirmRefusal");
        assertThat(life.row("select block from app.obstacle")).isEqualTo("TERM_USED");
    }

    @Test
    void afterAFullTermOneOfASpecialGroupComesByTheWholeProcedureForAFullTermAgain() {
        var first = fullTerm("RURAL_DISABLED");

        var second = life.placed(LocalDate.of(2025, 8, 15), of(first, "RURAL_DISABLED"));

        assertThat(town.termEnds(second)).isEqualTo(LocalDate.of(2028, 8, 15));
    }

    @Test
    void nobodyIsPlacedAThirdTimeAfterAFullTerm() {
        var first = placed(START, "RURAL_DISABLED");
        town.dayComes(LocalDate.of(2024, 2, 14));
        life.leaves(first, LocalDate.of(2024, 2, 14));
        var second = life.placed(LocalDate.of(2024, 5, 15), of(first, "RURAL_DISABLED"));
        town.dayComes(LocalDate.of(2025, 9, 14));
        life.leaves(second, LocalDate.of(2025, 9, 14));
        town.dayComes(LocalDate.of(2025, 10, 13));

        var third = appliesAgain(first, "RURAL_DISABLED");

        assertThat(town.steps(third)).containsExactly("ConfirmRefusal");
        assertThat(life.row("select block from app.obstacle")).isEqualTo("TERM_USED");
    }

    @Test
    void whoHasMonthsLeftIsPlacedAThirdTimeForTheRest() {
        var first = placed(START, "RURAL_LOW_INCOME");
        town.dayComes(LocalDate.of(2022, 12, 14));
        life.leaves(first, LocalDate.of(2022, 12, 14));
        var second = life.placed(LocalDate.of(2023, 3, 15), of(first, "RURAL_LOW_INCOME"));
        town.dayComes(LocalDate.of(2023, 9, 14));
        life.leaves(second, LocalDate.of(2023, 9, 14));

        var third = life.placed(LocalDate.of(2023, 11, 15), of(first, "RURAL_LOW_INCOME"));

        assertThat(town.termEnds(third)).as("12 of 36 months are used").isEqualTo(LocalDate.of(2025, 11, 15));
    }

    /** In post from the first day of the term to the last, and out. */
    private String fullTerm(String group) {
        var caseNumber = placed(START, group);
        town.dayComes(END.minusDays(60));
        var review = life.matter(caseNumber, "TERM_REVIEW");
        town.does(review, "ProposeTerm", Map.of("option", "EXIT", "reason", "期满"));
        town.does(review, "DecideTerm", Map.of("decision", "AGREE"));
        town.dayComes(END);
        town.does(life.matter(caseNumber, "EXIT"), "SettleExit", Forms.settled(END.minusDays(1), END));
        town.dayComes(LocalDate.of(2025, 7, 14));
        return caseNumber;
    }

    private String placed(LocalDate on, String group) {
        return life.placed(on, with(life.villager("1985-03-01"), "groups", List.of(group)));
    }

    private Map<String, Object> of(String caseNumber, String group) {
        return with(life.again(caseNumber), "groups", List.of(group));
    }

    private String appliesAgain(String caseNumber, String group) {
        var again = town.applies(town.announces(1), "1985-03-01", of(caseNumber, group));
        town.does(again, "VerifyEvidence", Forms.confirmed(town.today()));
        return again;
    }
}
