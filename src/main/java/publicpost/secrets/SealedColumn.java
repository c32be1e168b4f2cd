package publicpost.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;

/** Every column that is sealed; who adds one adds the check on its form in a migration. */
public enum SealedColumn {
    PERSON_ID_NUMBER("person", "id", "id_number", "id_number_index"),
    PERSON_PHONE("person", "id", "phone", null),
    APPLICATION_ACCOUNT("application", "id", "bank_account", "bank_account_index"),
    /** What is to be corrected, in words: it often says of which certificate. */
    APPLICATION_ON_HOLD("application", "id", "on_hold", null),
    CLAIM_NOTE("claim", "id", "note", null),
    OBSTACLE_EVIDENCE("obstacle", "id", "evidence", null),
    OBSTACLE_REBUTTAL("obstacle", "id", "rebuttal", null),
    OBJECTION_CONTACT("objection", "id", "contact", null),
    REFUSAL_REVIEW_STATEMENT("refusal_review", "id", "statement", null),
    LEAVING_FACTS("leaving", "matter_id", "facts", null),
    LEAVING_HARDSHIP("leaving", "matter_id", "hardship", null),
    REFERRAL_CIRCUMSTANCES("referral", "matter_id", "circumstances", null),
    REFERRAL_ANSWER("referral", "matter_id", "answer", null),
    DECISION_INPUTS("decision", "id", "inputs", null),
    FINDING_FACTS("finding", "id", "facts", null),
    FINDING_REPORT("finding", "id", "report", null),
    FINDING_STATEMENT("finding", "id", "statement", null),
    FINDING_GROUNDS("finding", "id", "grounds", null),
    INCUMBENT_ACCOUNT("incumbent", "id", "bank_account", "bank_account_index"),
    INCUMBENT_PROPOSAL("incumbent", "id", "proposal", null),
    INCUMBENT_LIST("incumbent_list", "id", "content", null),
    IMPORT_LIST("import_list", "id", "content", null),
    MEMBERSHIP_ID_NUMBER("membership", "id", "id_number", "id_number_index"),
    /** Names are not sealed elsewhere; here one would say that its bearer is on a list of the disabled or the poor. */
    MEMBERSHIP_NAME("membership", "id", "name", null),
    OFFICE_LIST_HEAD("office_list", "id", "head", null),
    OFFICE_LIST_PART("office_list_part", "id", "content", null),
    OFFICE_LIST_DETAIL("office_list_match", "id", "detail", null),
    PAYMENT_ACCOUNT("payment", "id", "bank_account", null),
    DRAFT_CONTENT("form_draft", "id", "content", null),
    ONLINE_CONTENT("online_application", "id", "content", null),
    ONLINE_NOTE("online_application", "id", "note", null),
    DOCUMENT_CONTENT("document", "id", "content", null),
    INSPECTION_NOTE("inspection_entry", "id", "note", null),
    /** Names of people, and what of them differs. */
    PROVINCE_DIFFERENCE_DETAIL("province_difference", "id", "detail", null),
    SECOND_FACTOR("second_factor", "account", "secret", null);

    private final String table;
    private final String key;
    private final String column;
    private final String index;

    SealedColumn(String table, String key, String column, String index) {
        this.table = table;
        this.key = key;
        this.column = column;
        this.index = index;
    }

    /** In schema app. */
    public String table() {
        return table;
    }

    public String column() {
        return column;
    }

    /** Where the keyed index of it stands; null where nobody looks for it. */
    String index() {
        return index;
    }

    /** The primary key of its table. */
    String key() {
        return key;
    }

    /** Such as app.person.id_number: what stands here opens nowhere else. */
    String place() {
        return "app.%s.%s".formatted(table, column);
    }

    byte[] placeBytes() {
        return place().getBytes(UTF_8);
    }

    boolean isFile() {
        return this == INCUMBENT_LIST || this == IMPORT_LIST || this == OFFICE_LIST_PART || this == DOCUMENT_CONTENT;
    }

    static List<SealedColumn> of(String table) {
        return Arrays.stream(values()).filter(one -> one.table.equals(table)).toList();
    }

    static List<String> tables() {
        return Arrays.stream(values()).map(SealedColumn::table).distinct().toList();
    }
}
