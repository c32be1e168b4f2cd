package publicpost.officelists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import publicpost.calendar.OfficeClock;
import publicpost.casefile.FileName;
import publicpost.casefile.Refused;
import publicpost.lists.RawRow;
import publicpost.lists.StreamedList;
import publicpost.offices.Offices;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** Takes files in, piece by piece: what is no list, or was here before, leaves nothing behind. */
@Component
class Receiving {

    private static final String LIST = "名单";
    private static final int OLDEST_YEARS = 10;

    private final OfficeListTable lists;
    private final PartStore parts;
    private final Secrets secrets;
    private final MappingJson json;
    private final Offices offices;
    private final Clock clock;

    Receiving(OfficeListTable lists, PartStore parts, Secrets secrets, MappingJson json, Offices offices, Clock clock) {
        this.lists = lists;
        this.parts = parts;
        this.secrets = secrets;
        this.json = json;
        this.offices = offices;
        this.clock = clock;
    }

    /**
     * Keeps a file, and names its columns where they are called as the last time.
     *
     * @param content read once, and never whole in memory
     * @throws Refused when it is no such list, older than the newest one, or was sent in already
     */
    OfficeList receive(SentList sent, InputStream content) throws IOException {
        refuseDay(sent);
        var named = new SentList(sent.kind(), sent.office(), sent.asOf(), FileName.plain(sent.name(), LIST), sent.by());
        var id = lists.add(named, clock.instant());
        try {
            var file = parts.keep(id, content);
            lists.same(sent.kind(), file.sha256()).ifPresent(this::refuseSame);
            var opened = StreamedList.of(parts.of(id), Listed.WORDING);
            var head = head(opened);
            lists.received(id, file, opened.format(), secrets.seal(SealedColumn.OFFICE_LIST_HEAD, json.write(head)));
            return name(lists.find(id).orElseThrow(), head);
        } catch (DataIntegrityViolationException sentMeanwhile) {
            lists.delete(id);
            throw Refused.at("file", LIST, "同一份名单刚才已经上传，没有重复接收");
        } catch (IOException | RuntimeException refused) {
            lists.delete(id);
            throw refused;
        }
    }

    private void refuseDay(SentList sent) {
        var today = LocalDate.now(clock);
        if (sent.asOf().isAfter(today) || sent.asOf().isBefore(today.minusYears(OLDEST_YEARS))) {
            throw Refused.at("asOf", "名单日期", "应为今天以前十年以内的日期");
        }
        if (sent.kind().isOfEvents()) {
            return;
        }
        lists.newest(sent.kind(), sent.office())
                .filter(newest -> newest.asOf().isAfter(sent.asOf()))
                .ifPresent(newest -> {
                    throw Refused.at(
                            "asOf",
                            "名单日期",
                            "已有%s截至 %s 的%s名单，不能再传更早的"
                                    .formatted(
                                            offices.nameOf(newest.office()),
                                            newest.asOf(),
                                            newest.kind().label()));
                });
    }

    private void refuseSame(OfficeList earlier) {
        throw Refused.at(
                "file",
                "名单文件",
                "这份文件已由%s于 %s 作为%s名单上传（%s，截至 %s），没有重复接收"
                        .formatted(
                                offices.nameOf(earlier.sentBy()),
                                earlier.sentAt().atZone(OfficeClock.ZONE).toLocalDate(),
                                earlier.kind().label(),
                                earlier.name(),
                                earlier.asOf()));
    }

    private OfficeList name(OfficeList list, List<RawRow> head) {
        var known = Mapping.remembered(lists.remembered(list.office(), list.kind()), head)
                .filter(mapping -> mapping.isWhole(list.kind()));
        lists.map(
                list.id(),
                known.orElseGet(() -> Mapping.guessed(list.kind(), head)),
                known.isPresent() ? Status.MATCHING : Status.MAPPING);
        return lists.find(list.id()).orElseThrow();
    }

    /** The first rows of a file that waits for its columns to be named; none of another. */
    List<RawRow> head(long list) {
        return json.rows(
                secrets.open(SealedColumn.OFFICE_LIST_HEAD, lists.head(list).orElse(null)));
    }

    private static List<RawRow> head(StreamedList file) {
        var head = new ArrayList<RawRow>();
        try {
            file.read(row -> {
                if (!row.isBlank()) {
                    head.add(row);
                }
                return head.size() < Mapping.WITHIN;
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (head.isEmpty()) {
            throw Refused.at("file", "名单文件", "文件里没有内容");
        }
        return head;
    }
}
