package publicpost.plan;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;
import publicpost.policy.Area;
import publicpost.policy.Cell;
import publicpost.policy.CellKey;

/** The seats of every year: made and withdrawn by issuing a plan, handed out to posts. */
@Service
@Transactional
public class Seats {

    private final SeatRows rows;

    Seats(SeatRows rows) {
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    public List<CellState> of(int year) {
        return rows.counts(year).stream()
                .map(count -> new CellState(
                        new CellKey(count.getTown(), Area.valueOf(count.getArea())),
                        count.getSeats(),
                        count.getDeveloped(),
                        count.getOccupied()))
                .toList();
    }

    Map<CellKey, Integer> occupied(int year) {
        return of(year).stream().collect(toMap(CellState::key, CellState::occupied));
    }

    /**
     * Takes that many seats on which no post stands yet, and keeps them locked until the posts are written.
     *
     * @throws Refused when the town has fewer, naming how many are left
     */
    public List<Seat> forPosts(int year, CellKey cell, int howMany, String field) {
        var free = rows.lockUndeveloped(year, cell.town(), cell.area().name(), howMany);
        if (free.size() < howMany) {
            throw Refused.at(field, "招聘人数", "%d 年计划在该镇街只剩 %d 个未开发岗位，不能招 %d 人".formatted(year, free.size(), howMany));
        }
        return free;
    }

    /** Brings a cell to its number of seats: makes new ones, or withdraws those that nobody holds. */
    void bringTo(int year, Cell cell) {
        var all = rows.lockCell(year, cell.key().town(), cell.key().area().name());
        var inUse =
                new ArrayList<>(all.stream().filter(seat -> !seat.isWithdrawn()).toList());
        if (inUse.size() > cell.seats()) {
            withdraw(inUse, inUse.size() - cell.seats());
        } else {
            add(year, cell, all, cell.seats() - inUse.size());
        }
    }

    private void add(int year, Cell cell, List<Seat> all, int missing) {
        var withdrawn = all.stream().filter(Seat::isWithdrawn).limit(missing).toList();
        withdrawn.forEach(Seat::restore);
        var made = new ArrayList<Seat>();
        for (var i = 1; i <= missing - withdrawn.size(); i++) {
            made.add(new Seat(year, cell.key(), all.size() + i));
        }
        rows.saveAll(made);
    }

    /** Seats without a post go first, then those whose post nobody holds. The post's row is locked before its holder is read. */
    private void withdraw(List<Seat> inUse, int surplus) {
        var left = surplus;
        for (var withPost : List.of(false, true)) {
            for (var i = inUse.size() - 1; i >= 0 && left > 0; i--) {
                var seat = inUse.get(i);
                var posts = rows.lockPost(seat.id());
                if (posts.isEmpty() != withPost && posts.stream().allMatch(post -> rows.abolish(post) == 1)) {
                    seat.withdraw();
                    inUse.remove(i);
                    left--;
                }
            }
        }
        if (left > 0) {
            throw Refused.at("cells", "岗位分配", "有 %d 个岗位刚被占用，不能核减，请重新核对".formatted(left));
        }
    }
}
