package publicpost.checks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import publicpost.findings.Subject;

/** Somebody in post, as app.holder has it. */
record Holder(
        Long placement, String town, String village, Long person, String name, String postTitle, LocalDate startsOn) {

    static Holder read(ResultSet row) throws SQLException {
        return new Holder(
                row.getLong("id"),
                row.getString("town"),
                row.getString("village"),
                row.getLong("person_id"),
                row.getString("name"),
                row.getString("post_title"),
                Column.day(row, "starts_on"));
    }

    Subject subject() {
        return Subject.ofPlacement(town, village, placement);
    }

    Facts facts() {
        return new Facts().say("姓名", name).say("岗位", postTitle).say("上岗日期", startsOn);
    }
}
