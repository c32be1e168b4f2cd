package publicpost.process.imports;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import publicpost.lists.CellReader;
import publicpost.lists.Line;
import publicpost.lists.Problem;
import publicpost.recruitment.PostType;

/** Reads one line as an offer of the announcement's form; everything that is wrong with it is named. */
final class PostLine {

    static final Map<String, String> TYPES =
            Arrays.stream(PostType.values()).collect(toMap(PostType::label, PostType::name));

    private static final int LONGEST = 1000;
    private static final BigDecimal MOST_PAY = new BigDecimal(100_000);
    private static final BigDecimal MOST_HOURS = new BigDecimal(300);
    private static final BigDecimal LEAST_PAY = new BigDecimal("0.01");

    private final List<Problem> problems = new ArrayList<>();
    private final CellReader<PostColumn> cells;

    PostLine(Line<PostColumn> line) {
        this.cells = new CellReader<>(line, problems);
    }

    List<Problem> problems() {
        return problems;
    }

    /** Of use only when there are no problems. */
    Map<String, Object> offer() {
        var offer = new HashMap<String, Object>();
        Stream.of(PostColumn.TITLE, PostColumn.PLACE, PostColumn.DUTIES, PostColumn.SUPERVISOR)
                .forEach(column -> offer.put(column.field(), cells.text(column, LONGEST)));
        offer.put("area", cells.choice(PostColumn.AREA, ListWords.AREAS, "应为 乡村 或 城镇"));
        offer.put("types", types());
        offer.put("payBasis", cells.choice(PostColumn.PAY_BASIS, ListWords.BASES, "应为 按月 或 按小时"));
        offer.put("pay", cells.decimal(PostColumn.PAY, LEAST_PAY, MOST_PAY));
        offer.put("hours", cells.decimal(PostColumn.HOURS, BigDecimal.ONE, MOST_HOURS));
        offer.put("headcount", cells.whole(PostColumn.HEADCOUNT, 1, PostColumn.MOST));
        return offer;
    }

    private List<String> types() {
        var types = new ArrayList<String>();
        types.add(type(PostColumn.TYPE));
        Stream.of(PostColumn.SECOND_TYPE, PostColumn.THIRD_TYPE)
                .filter(column -> !cells.isEmpty(column))
                .forEach(column -> types.add(type(column)));
        return types.stream().filter(Objects::nonNull).distinct().toList();
    }

    private String type(PostColumn column) {
        return cells.choice(column, TYPES, "应为 公共管理、公共服务、社会事业、设施维护 或 社会治理");
    }
}
