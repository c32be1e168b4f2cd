package publicpost.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import publicpost.province.Field;
import publicpost.province.HeldRecord;
import publicpost.province.ProvinceInterface;
import publicpost.province.RecordKind;

/** The province's system as it would answer a direct interface: it gives numbers at once, and keeps what it got. */
final class FakeProvince implements ProvinceInterface {

    private final Map<RecordKind, List<HeldRecord>> held = new LinkedHashMap<>();
    private int numbers;

    @Override
    public Receipt send(RecordKind kind, Outgoing records) {
        var given = new ArrayList<HeldRecord>();
        records.each(one -> given.add(new HeldRecord(one.id(), one.key(), "SD" + ++numbers, "已接收", one.values())));
        held.put(kind, new ArrayList<>(given));
        return new Receipt(given.size(), null, given);
    }

    @Override
    public List<Fetched> fetch(RecordKind kind) {
        var fetched = new ArrayList<Fetched>();
        for (var one : held.get(kind)) {
            // it knows its own number, and nothing of our keys
            var record = new HeldRecord(null, null, one.number(), one.status(), one.values());
            fetched.add(new Fetched(fetched.size() + 1, "", record, List.of()));
        }
        return fetched;
    }

    /** Somebody there changes a value. */
    void changes(RecordKind kind, String key, Field field, UnaryOperator<String> change) {
        held.get(kind).replaceAll(one -> {
            if (!one.key().equals(key)) {
                return one;
            }
            var values = new LinkedHashMap<>(one.values());
            values.compute(field, (any, value) -> change.apply(value));
            return new HeldRecord(one.id(), one.key(), one.number(), one.status(), values);
        });
    }

    void drops(RecordKind kind, String key) {
        held.get(kind).removeIf(one -> one.key().equals(key));
    }

    /** Somebody there enters a record of their own. */
    void adds(RecordKind kind, Map<Field, String> values) {
        held.get(kind).add(new HeldRecord(null, "", "SD" + ++numbers, "已接收", values));
    }
}
