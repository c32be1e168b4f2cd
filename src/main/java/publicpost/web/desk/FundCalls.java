package publicpost.web.desk;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import publicpost.process.FundDesk;
import publicpost.process.Officer;
import publicpost.web.audit.Unrecorded;

/** What the pages of the year's money and of debts do; each form is read field by field at the desk. */
@Unrecorded("the database records the rows that change")
@RestController
@ResponseStatus(HttpStatus.NO_CONTENT)
class FundCalls {

    private final FundDesk desk;

    FundCalls(FundDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/api/budget")
    void add(@RequestBody Map<String, Object> form, Officer officer) {
        desk.add(form, officer);
    }

    @PostMapping("/api/budget/{entry}/review")
    void review(@PathVariable Long entry, @RequestBody Map<String, Object> form, Officer officer) {
        desk.review(entry, form, officer);
    }

    @PostMapping("/api/debts/{debt}/recoveries")
    void recover(@PathVariable Long debt, @RequestBody Map<String, Object> form, Officer officer) {
        desk.recover(debt, form, officer);
    }

    @PostMapping("/api/recoveries/{matter}")
    void fix(@PathVariable Long matter, @RequestBody Map<String, Object> form, Officer officer) {
        desk.fix(matter, form, officer);
    }
}
