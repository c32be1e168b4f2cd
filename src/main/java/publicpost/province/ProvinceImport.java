package publicpost.province;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import publicpost.acting.Acting;
import publicpost.casefile.Sha256;
import publicpost.imports.Importing;
import publicpost.imports.Kind;
import publicpost.imports.OpenedList;

/** 省系统数据: a file of theirs is held against ours row by row, in the background, and goes on after a kill. */
@Component
class ProvinceImport implements Importing {

    static final String RECORDS = "records";
    static final String SINCE = "since";
    static final String UNTIL = "until";

    private final Reconciling reconciling;
    private final Exchanges exchanges;
    private final ObjectMapper json;

    ProvinceImport(Reconciling reconciling, Exchanges exchanges, ObjectMapper json) {
        this.reconciling = reconciling;
        this.exchanges = exchanges;
        this.json = json;
    }

    @Override
    public Kind kind() {
        return Kind.PROVINCE;
    }

    @Override
    public OpenedList open(byte[] content, String office, String about, Acting who) {
        var typed = read(about);
        var kind = RecordKind.of(typed.get(RECORDS));
        var dates = new Dates(day(typed.get(SINCE)), day(typed.get(UNTIL)));
        var file = new Incoming(typed.get("name"), Sha256.of(content), dates);
        return new ProvinceList(kind, new FileIn(content).fetch(kind), file, reconciling, exchanges);
    }

    private static LocalDate day(String text) {
        return text == null || text.isEmpty() ? null : LocalDate.parse(text);
    }

    private Map<String, String> read(String about) {
        try {
            return json.readValue(about, new TypeReference<>() {});
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("what stood beside a list cannot be read", ours);
        }
    }
}
