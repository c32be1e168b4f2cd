package publicpost.process.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What is to be done on which day, so that the days of all recruitments of the demo pass only once. */
class DemoAgenda {

    private final TreeMap<LocalDate, List<Runnable>> work = new TreeMap<>();

    void on(LocalDate day, Runnable doing) {
        work.computeIfAbsent(day, none -> new ArrayList<>()).add(doing);
    }

    void live(Consumer<LocalDate> beginDay) {
        work.forEach((day, doings) -> {
            beginDay.accept(day);
            doings.forEach(Runnable::run);
        });
    }
}
