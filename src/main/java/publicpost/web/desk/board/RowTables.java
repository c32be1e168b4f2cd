package publicpost.web.desk.board;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import publicpost.board.Ask;
import publicpost.board.Row;
import publicpost.board.RowTable;
import publicpost.offices.Office;
import publicpost.offices.Offices;
import publicpost.process.BoardDesk;

/** Rows in words, with the names of towns and parts. */
@Component
class RowTables {

    private final BoardDesk desk;
    private final Offices offices;

    RowTables(BoardDesk desk, Offices offices) {
        this.desk = desk;
        this.offices = offices;
    }

    RowTable of(Ask ask, List<Row> rows) {
        var towns = offices.of(Office.Kind.TOWN).stream().collect(toMap(Office::code, Office::name));
        return RowTable.of(ask.figure(), rows, towns, desk.partsOf(ask.figure()));
    }

    /** As 初村镇·乡村; empty where everything is asked for. */
    String about(Ask ask) {
        var area = ask.area().isEmpty() ? "" : ask.area().equals("URBAN") ? "城镇" : "乡村";
        var town = ask.town().isEmpty() ? "" : offices.nameOf(ask.town());
        var part = desk.partsOf(ask.figure()).getOrDefault(ask.part(), ask.part());
        return Stream.of(town, area, part).filter(text -> !text.isEmpty()).collect(joining("·"));
    }
}
