package publicpost.web.desk;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import publicpost.casefile.ListedDocument;

/**
 * All that one case says, in the words of the screen, for whoever works on it.
 * Texts are Chinese labels, identity and phone numbers are masked already; what a case does not have is null or empty.
 */
public record CaseFile(
        Header header,
        Person person,
        List<Sheet> sheets,
        List<Claim> evidence,
        List<ListedDocument> documents,
        List<BlockFound> blocks,
        List<Decision> decisions,
        List<Appraisal> appraisals,
        List<Ranking> ranking,
        List<Notice> notices,
        List<Objection> objections,
        List<Approval> approvals,
        Placement placement,
        List<Letter> letters,
        List<Step> history,
        Diagram diagram,
        boolean mayWithdraw) {

    /** Likewise, with what officers decided in it. */
    CaseFile with(List<Approval> decided) {
        return new CaseFile(
                header,
                person,
                sheets,
                evidence,
                documents,
                blocks,
                decisions,
                appraisals,
                ranking,
                notices,
                objections,
                decided,
                placement,
                letters,
                history,
                diagram,
                mayWithdraw);
    }

    /** What heads the page. */
    public record Header(
            String caseNumber, String kind, String title, String status, boolean open, String village, String town) {}

    /** Who applies; a plan or a recruitment has nobody. */
    public record Person(
            String name,
            String idMasked,
            String sex,
            Integer age,
            LocalDate retirementDate,
            String phoneMasked,
            String household) {}

    /** Rows of a plan or a recruitment: its cells, its posts, its applicants. */
    public record Sheet(String title, List<String> columns, List<List<String>> rows) {}

    /** A group the person claims to belong to, and what the office that keeps its list found. */
    public record Claim(
            String group,
            String verifier,
            String list,
            LocalDate listDate,
            String checkedBy,
            String result,
            LocalDate lapsesOn,
            String note) {}

    /** A reason not to place the person, its evidence, and the officer's rebuttal if there is one. */
    public record BlockFound(String label, String evidence, String rebuttal) {}

    /** What the rules answered on a day, from which table, and on which clauses that rests. */
    public record Decision(
            Long id,
            String kind,
            LocalDate day,
            String result,
            boolean favourable,
            String table,
            Integer version,
            List<String> rows,
            List<String> clauses,
            List<String> reasons,
            List<Input> inputs) {}

    public record Input(String label, String value) {}

    /** A meeting of the village about the person. */
    public record Appraisal(
            LocalDate heldOn,
            String place,
            String chair,
            int quorum,
            int present,
            int votesFor,
            int votesAgainst,
            int votesAbstain,
            String withdrew,
            BigDecimal score,
            String result,
            String minutes) {}

    /** @param moved how and why the town departed from the computed order; null where it did not */
    public record Ranking(
            String post, String standing, int position, String priority, BigDecimal score, String moved) {}

    public record Notice(String number, LocalDate from, LocalDate until, String status, String calendarBasis) {}

    /**
     * @param objector by name; null where there is none, and for whoever does not investigate
     * @param contact likewise
     */
    public record Objection(
            LocalDate raisedOn,
            String raisedBy,
            String objector,
            String contact,
            String facts,
            String status,
            String findings) {}

    public record Approval(Long id, LocalDate day, String officer, String result, String clause, String reason) {}

    /** The seat taken and what a start needs. Ends are the last day, inclusive. */
    public record Placement(
            String postCode,
            String postTitle,
            String seat,
            String agreement,
            String insurance,
            LocalDate startOn,
            LocalDate termEnd,
            List<String> clauses) {}

    /** What the person was told in writing. */
    public record Letter(LocalDate day, String kind, String text) {}

    public record Step(Instant at, String who, String office, String step, String outcome, String note) {

        /** The time on the office's clock. */
        public LocalDateTime clock() {
            return LocalDateTime.ofInstant(at, ZoneId.of("Asia/Shanghai"));
        }
    }

    /** Where the case stands in its model. */
    public record Diagram(String modelUrl, List<String> active, List<String> done) {}
}
