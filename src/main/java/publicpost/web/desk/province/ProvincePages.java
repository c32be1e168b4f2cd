package publicpost.web.desk.province;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import publicpost.calendar.OfficeClock;
import publicpost.offices.Offices;
import publicpost.province.Differences;
import publicpost.province.Exchange;
import publicpost.province.Exchanges;
import publicpost.province.RecordKind;
import publicpost.province.Side;

/** What the pages of the province's system show. */
@Component
class ProvincePages {

    private static final int ROWS = 100;

    private final Differences differences;
    private final Exchanges exchanges;
    private final Offices offices;
    private final Clock clock;

    ProvincePages(Differences differences, Exchanges exchanges, Offices offices, Clock clock) {
        this.differences = differences;
        this.exchanges = exchanges;
        this.offices = offices;
        this.clock = clock;
    }

    /**
     * A kind of records, and what the newest file of it has found.
     *
     * @param compared when, in words; null while nothing was
     */
    record Card(RecordKind kind, String compared, Map<Side, Integer> counts) {

        public int all() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        public int many(Side side) {
            return counts.getOrDefault(side, 0);
        }
    }

    /** @param when with who sent it */
    record Line(Exchange exchange, String when) {}

    /** @param form which of the two was refused: export or import; empty for neither */
    ModelAndView whole(Typed typed, String form, Map<String, String> wrong) {
        var model = new HashMap<String, Object>();
        model.put("cards", Arrays.stream(RecordKind.values()).map(this::card).toList());
        model.put(
                "exchanges",
                exchanges.latest().stream()
                        .map(one -> new Line(one, "%s %s".formatted(at(one), offices.nameOf(one.madeBy()))))
                        .toList());
        model.put("typed", typed);
        model.put("sent", form.equals("export") ? wrong : Map.of());
        model.put("taken", form.equals("import") ? wrong : Map.of());
        model.put("today", LocalDate.now(clock));
        return new ModelAndView("desk/province", model);
    }

    private Card card(RecordKind kind) {
        return new Card(
                kind,
                exchanges
                        .newestImport(kind)
                        .map(one -> "%s（%s）".formatted(at(one), one.name()))
                        .orElse(null),
                differences.count(kind));
    }

    ModelAndView ofKind(RecordKind kind, int page) {
        var card = card(kind);
        return new ModelAndView(
                "desk/province-records",
                Map.of(
                        "card",
                        card,
                        "sides",
                        List.of(Side.values()),
                        "rows",
                        differences.list(kind, (page - 1) * ROWS, ROWS),
                        "page",
                        page,
                        "pages",
                        (card.all() + ROWS - 1) / ROWS));
    }

    private static String at(Exchange exchange) {
        return "%tF %<tR".formatted(exchange.madeAt().atZone(OfficeClock.ZONE));
    }
}
