package publicpost.officelists;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;
import publicpost.secrets.Secrets;

/** What is done with a list before its first row and after its last. */
@Service
@Transactional
class Finishing {

    private final JdbcTemplate database;
    private final PartStore parts;
    private final Secrets secrets;
    private final Clock clock;

    Finishing(JdbcTemplate database, PartStore parts, Secrets secrets, Clock clock) {
        this.database = database;
        this.parts = parts;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Where the keys were changed since it began, from its first row. */
    void begin(long list) {
        var key = secrets.currentKey();
        var begun = database.update(
                """
                update app.office_list set index_key = ?, row_done = 0, bytes_done = 0, row_count = 0, bad_count = 0
                where id = ? and index_key is distinct from ?""",
                key,
                list,
                key);
        if (begun > 0) {
            forget(list);
        }
    }

    private void forget(long list) {
        for (var table : new String[] {"entry", "match", "problem"}) {
            database.update("delete from app.office_list_%s where list_id = ?".formatted(table), list);
        }
    }

    /** Rows that say once more what one before them says become rows with something wrong. */
    void leaveOutRepeated(long list) {
        database.execute("set local work_mem = '64MB'");
        var again = database.update(
                """
                with repeated as (
                    select row_number, earliest from (
                        select row_number, min(row_number) over (partition by mark, rest) as earliest
                        from app.office_list_entry where list_id = ?) rows
                    where row_number > earliest),
                unlisted as (delete from app.office_list_match m using repeated r where m.list_id = ? and m.row_number = r.row_number),
                told as (
                    insert into app.office_list_problem (list_id, row_number, who, problems)
                    select ?, row_number, '', '与第 ' || earliest || ' 行重复' from repeated order by row_number
                    limit greatest(0, ? - (select count(*) from app.office_list_problem where list_id = ?)))
                delete from app.office_list_entry e using repeated r where e.list_id = ? and e.row_number = r.row_number""",
                list,
                list,
                list,
                ChunkWriter.KEPT_PROBLEMS,
                list,
                list);
        database.update("update app.office_list set bad_count = bad_count + ? where id = ?", again, list);
    }

    /**
     * From now on checks go by it, and of the register before nothing is kept but whom it spoke of.
     *
     * @throws Refused when it has not one good row: as the newest register it would say that nobody is on it
     */
    void finish(OfficeList list) {
        refuseWithoutRow(list.id());
        linkNewcomers(list.id());
        var now = Timestamp.from(clock.instant());
        if (!list.kind().isOfEvents()) {
            replaceTheOneBefore(list, now);
        }
        database.update(
                "update app.office_list set status = 'DONE', finished_at = ?, bytes_done = bytes where id = ? and status = 'MATCHING'",
                now,
                list.id());
        parts.forget(list.id());
    }

    private void refuseWithoutRow(long list) {
        var good = database.queryForObject(
                "select row_count - bad_count from app.office_list where id = ?", Integer.class, list);
        if (good == 0) {
            throw Refused.at("list", "名单", "没有一行可以比对，名单没有生效，原来的名单继续有效；请放弃这份名单，由来源部门改好后重新上传");
        }
    }

    private void replaceTheOneBefore(OfficeList list, Timestamp now) {
        database.update(
                """
                delete from app.office_list_entry where list_id in (select id from app.office_list
                    where kind = ? and office = ? and status = 'DONE' and superseded_at is null)""",
                list.kind().name(),
                list.office());
        database.update(
                """
                update app.office_list set superseded_at = ?
                where kind = ? and office = ? and status = 'DONE' and superseded_at is null""",
                now,
                list.kind().name(),
                list.office());
    }

    /** Whoever was registered while the list was gone through: those before have been waited for, those after find its entries. */
    private void linkNewcomers(long list) {
        database.execute("set local lock_timeout = '30s'");
        database.execute("lock table app.person in share mode");
        database.update(
                """
                insert into app.office_list_match (list_id, person_id, row_number, how, since)
                select e.list_id, p.id, e.row_number, case when e.old_number then 'OLD_NUMBER' else 'EXACT' end, e.since
                from app.office_list l
                join lateral (select id, id_number_index from app.person
                    where starts_with(id_number_index, l.index_key || ':') offset 0) p on true
                join app.office_list_entry e on e.list_id = l.id and e.mark = app.mark_of(p.id_number_index)
                where l.id = ? on conflict do nothing""",
                list);
    }

    /** After a change of keys nobody can be found by them any more: the list has to be asked for anew. */
    void forgetByOldKeys() {
        database.update(
                """
                delete from app.office_list_entry where list_id in (select id from app.office_list
                    where status = 'DONE' and index_key <> ?)""",
                secrets.currentKey());
    }
}
