package publicpost.web.desk.checks;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import publicpost.process.CheckDesk;
import publicpost.process.Officer;
import publicpost.process.VacancyDesk;
import publicpost.web.audit.Unrecorded;

/** What the pages of checks and of empty posts do. */
@Unrecorded("the database records the rows that change")
@RestController
@ResponseStatus(HttpStatus.NO_CONTENT)
class CheckCalls {

    private final CheckDesk checks;
    private final VacancyDesk vacancies;

    CheckCalls(CheckDesk checks, VacancyDesk vacancies) {
        this.checks = checks;
        this.vacancies = vacancies;
    }

    @PostMapping("/api/checks")
    void ask(@RequestBody Map<String, Object> form, Officer officer) {
        checks.ask(form, officer);
    }

    @PostMapping("/api/checks/{run:[0-9]{1,12}}/stop")
    void stop(@PathVariable long run, Officer officer, HttpServletResponse response) {
        checks.stop(run, officer);
        showAnew(response);
    }

    @PostMapping("/api/checks/{run:[0-9]{1,12}}/go-on")
    void goOn(@PathVariable long run, Officer officer, HttpServletResponse response) {
        checks.goOn(run, officer);
        showAnew(response);
    }

    /** The page's buttons come and go with what it shows. */
    private static void showAnew(HttpServletResponse response) {
        response.setHeader("HX-Refresh", "true");
    }

    @PostMapping("/api/vacancies")
    void report(@RequestBody Map<String, Object> form, Officer officer) {
        vacancies.report(form, officer);
    }
}
