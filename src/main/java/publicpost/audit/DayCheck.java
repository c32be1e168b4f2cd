package publicpost.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import publicpost.audit.Finding.Kind;

/** Goes through the links of one day as they stand, up to the first that does not fit. */
class DayCheck {

    private final JdbcClient database;
    private final Head head;
    private byte[] hash;
    private int count;
    private Finding broken;

    DayCheck(JdbcClient database, Head head) {
        this.database = database;
        this.head = head;
        this.hash = head.previous();
    }

    private record Link(int seq, long entry, byte[] hash, String row) {

        static Link of(ResultSet row) throws SQLException {
            return new Link(row.getInt("seq"), row.getLong("entry_id"), row.getBytes("hash"), row.getString("line"));
        }

        boolean follows(byte[] before) {
            return row != null && Arrays.equals(hash, Chain.next(before, row));
        }
    }

    /** How many entries of the day are as they were chained. */
    int count() {
        return count;
    }

    /** The first thing that is wrong with the day; null when nothing is. */
    Finding broken(boolean mayBeDropped) {
        links(head.day()).query(row -> {
            if (broken == null) {
                check(Link.of(row));
            }
        });
        if (broken != null || count == 0 && mayBeDropped) {
            return broken;
        }
        if (count < head.entries()) {
            return new Finding(head.day(), count + 1, null, Kind.MISSING);
        }
        return head.endsIn(hash) ? null : new Finding(head.day(), count, null, Kind.REWRITTEN);
    }

    private JdbcClient.StatementSpec links(LocalDate day) {
        return database.sql(
                        """
                        select l.seq, l.entry_id, l.hash, case when e.id is not null then app.audit_row(e) end as line
                        from app.audit_link l left join app.audit_entry e on e.id = l.entry_id
                        where l.day = ? order by l.seq""")
                .param(day);
    }

    private void check(Link link) {
        if (link.seq() > count + 1) {
            broken = new Finding(head.day(), count + 1, null, Kind.MISSING);
        } else if (link.seq() > head.entries()) {
            broken = at(link, Kind.AFTER_HEAD);
        } else if (link.row() == null) {
            broken = at(link, Kind.MISSING);
        } else if (!link.follows(hash)) {
            broken = at(link, misplaced(link));
        } else {
            hash = link.hash();
            count++;
        }
    }

    private Finding at(Link link, Kind kind) {
        return new Finding(head.day(), link.seq(), link.entry(), kind);
    }

    /** Another entry of the day fits here, or its links are too few, or else what stands here is not what was chained. */
    private Kind misplaced(Link here) {
        List<Link> day = new ArrayList<>(
                links(head.day()).query((row, number) -> Link.of(row)).list());
        var other = day.stream()
                .filter(link -> link.entry() != here.entry() && link.row() != null)
                .anyMatch(link -> link.follows(hash) || Arrays.equals(here.hash(), Chain.next(hash, link.row())));
        if (other) {
            return Kind.REORDERED;
        }
        return day.size() < head.entries() ? Kind.MISSING : Kind.CHANGED;
    }
}
