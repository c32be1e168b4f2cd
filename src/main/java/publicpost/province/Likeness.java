package publicpost.province;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** By what a record of the province's is one of ours, where neither a key nor a number says so. */
final class Likeness {

    private static final Map<RecordKind, Set<Field>> BY = new EnumMap<>(Map.of(
            RecordKind.PEOPLE, Set.of(PersonField.ID_NUMBER),
            RecordKind.POSTS, Set.of(),
            RecordKind.PLACEMENTS, Set.of(PlacementField.ID_NUMBER, PlacementField.STARTS_ON),
            RecordKind.PAYMENTS, Set.of(PaymentField.ID_NUMBER, PaymentField.MONTH),
            RecordKind.EXITS, Set.of(ExitField.ID_NUMBER, ExitField.ENDED_ON)));

    private Likeness() {}

    /** Empty where nothing but a number tells one from another. */
    static Set<Field> of(RecordKind kind) {
        return BY.get(kind);
    }

    static String condition(Field field) {
        return field.content() == Content.ID_NUMBER
                ? "x.person_id in (select id from app.person where id_number_index in (:id_number))"
                : "x.%1$s = :%1$s".formatted(field.column());
    }
}
