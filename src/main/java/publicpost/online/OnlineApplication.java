package publicpost.online;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * An application begun online, as its applicant sees it.
 *
 * @param recruitment the announcement it is under
 * @param content what was typed, by the names of the clerk's form; empty once it was taken over
 * @param caseNumber null while it is a draft
 * @param provedBy the identity provider that says name and number are the applicant's own; null where none does
 * @param note why it was sent back or not accepted; null where nothing is to be said
 */
public record OnlineApplication(
        long id,
        Long recruitment,
        Status status,
        Map<String, Object> content,
        String caseNumber,
        Instant submittedAt,
        String provedBy,
        String note) {

    private static final String UPLOADER = "online-";

    private static final Set<String> PROVED = Set.of("idNumber", "name");

    /** Where it stands. */
    public enum Status {
        DRAFT("尚未提交"),
        SUBMITTED("等待核对身份"),
        SENT_BACK("退回修改"),
        VERIFIED("已核对身份"),
        NOT_ACCEPTED("不予受理"),
        WITHDRAWN("已撤回");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        /** In the words of the screen. */
        public String label() {
            return label;
        }

        /** Whether the applicant may still change it. */
        public boolean isOpen() {
            return this == DRAFT || this == SENT_BACK;
        }

        /** Whether it is a case that nobody has decided yet. */
        public boolean isPending() {
            return this == SUBMITTED || this == SENT_BACK;
        }
    }

    public OnlineApplication {
        content = Map.copyOf(content);
    }

    /** With what a step brought over what stood there; what an identity provider said stays. */
    public Map<String, Object> with(Map<String, ?> step) {
        var changed = new HashMap<String, Object>(step);
        if (provedBy != null) {
            changed.keySet().removeAll(PROVED);
        }
        return over(changed);
    }

    /** Likewise, whoever said what stood there. */
    Map<String, Object> over(Map<String, ?> said) {
        var all = new HashMap<String, Object>(content);
        all.putAll(said);
        return all;
    }

    /** Who its files were handed in by. */
    public String uploader() {
        return uploader(id);
    }

    static String uploader(long id) {
        return UPLOADER + id;
    }

    /** Whether a file came from somebody who applied by herself. */
    public static boolean isUploader(String name) {
        return name.startsWith(UPLOADER);
    }

    /** Never what was typed. */
    @Override
    public String toString() {
        return "online application %d, %s".formatted(id, status);
    }
}
